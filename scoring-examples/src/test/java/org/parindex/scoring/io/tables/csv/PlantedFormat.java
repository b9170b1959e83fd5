package org.parindex.scoring.io.tables.csv;

import org.parindex.scoring.io.tables.text.TextFormat;

/** A format that uses another, so that the rule against it is seen to fail. */
final class PlantedFormat {

    final TextFormat other = new TextFormat();
}
