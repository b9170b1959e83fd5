package org.parindex.scoring.io.office.form;

import java.util.List;
import org.parindex.scoring.core.issue.Location;

/**
 * What came back in one file.
 *
 * @param file the name that issues show
 * @param forms what its sheets hold, unit by unit
 * @param madeFor the names of the units for which the form was made; empty if the file no longer says it
 * @param unmarked the sheets that are laid out like a form but have lost their marks
 */
record ReturnedFile(String file, List<ReturnedForm> forms, List<String> madeFor, List<Location> unmarked) {}
