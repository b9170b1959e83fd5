package org.parindex.scoring.core.value;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvReader;
import java.nio.file.Path;
import java.util.List;
import org.jparsec.Parser;
import org.parindex.scoring.core.comparison.Comparison;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.SchemeId;
import org.parindex.scoring.core.scheme.SchemeProvider;
import org.parindex.scoring.core.scheme.Schemes;
import org.parindex.scoring.scheme.format.SchemeReader;

/** Breaks every rule of the architecture, so that each is seen to fail. */
public class Planted implements SchemeProvider {

    static int count;

    public double share = 0.5;
    public Comparison comparison;
    public SchemeReader reader;
    public Path path;
    public CsvReader<String> csv;
    public Parser<String> grammar;
    public ImmutablePlanted other;

    public ImmutableList<String> shout(String text) {
        System.setProperty("planted", text);
        System.out.println(text.toUpperCase());
        throw new RuntimeException("generic");
    }

    @Override
    public List<SchemeId> ids() {
        return List.of();
    }

    @Override
    public Checked<Scheme> read(SchemeId id, Schemes bases) {
        throw new IllegalArgumentException(id.toString());
    }

    /** What a generated type must not be: public. */
    public static class ImmutablePlanted {}
}
