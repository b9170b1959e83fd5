package org.parindex.scoring.examples.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** One call of the command line inside this process. */
record Run(int status, String out, String err) {

    static Run scoring(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Main.run(args, new PrintWriter(out), new PrintWriter(err));
        return new Run(status, out.toString(), err.toString());
    }
}
