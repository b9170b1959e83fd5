package org.parindex.scoring.examples.cli;

import java.util.Locale;
import java.util.ResourceBundle;
import picocli.CommandLine.IVersionProvider;

/** Tells the version that this jar was built as. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        ResourceBundle build = ResourceBundle.getBundle("org.parindex.scoring.examples.cli.version", Locale.ROOT);
        return new String[] {"scoring " + build.getString("version")};
    }
}
