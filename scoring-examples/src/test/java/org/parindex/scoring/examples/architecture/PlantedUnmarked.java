package org.parindex.scoring.examples.architecture;

/** Public in a package that is not null-marked, so that the rule against it is seen to fail. */
public final class PlantedUnmarked {

    private PlantedUnmarked() {}
}
