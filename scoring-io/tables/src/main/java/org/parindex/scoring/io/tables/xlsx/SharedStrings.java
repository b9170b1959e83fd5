package org.parindex.scoring.io.tables.xlsx;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.util.List;
import java.util.Optional;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.bounds.Budget;
import org.parindex.scoring.io.tables.bounds.Refusal;
import org.parindex.scoring.io.tables.zip.Archive;

/** The texts that cells refer to by their number. */
final class SharedStrings {

    static final SharedStrings NONE = new SharedStrings(List.of());

    /** What a text takes beside its characters. */
    private static final int OVERHEAD = 32;

    private final ImmutableList<String> texts;

    private SharedStrings(List<String> texts) {
        this.texts = ImmutableList.copyOf(texts);
    }

    static SharedStrings read(Archive archive, String part, Budget budget) throws Refusal {
        ImmutableList.Builder<String> texts = ImmutableList.builder();
        try (Xml xml = Xml.open(archive, part)) {
            while (xml.nextChild(0)) {
                while (xml.nextChild(1)) {
                    texts.add(text(xml, Location.of(archive.file()), budget));
                }
            }
        }
        return new SharedStrings(texts.build());
    }

    /** Many cells can share a text with blanks at its ends: they are cut off once, not by each cell. */
    private static String text(Xml xml, Location file, Budget budget) throws Refusal {
        int most = budget.limits().cellCharacters();
        String text = Texts.read(xml, most);
        budget.requireLength(text.length(), file);
        budget.spendText(text.length() + OVERHEAD, file);
        return new Cell(text, file).text();
    }

    /** Returns a text by its number, as written in a cell; empty if there is none of that number. */
    Optional<String> text(String number) {
        Integer index = Ints.tryParse(number);
        return index != null && index >= 0 && index < texts.size() ? Optional.of(texts.get(index)) : Optional.empty();
    }
}
