package org.parindex.scoring.io.tables.xlsx;

import java.util.Optional;
import org.parindex.scoring.io.tables.bounds.Refusal;

/**
 * What the file holds for a cell.
 *
 * @param type what the value is; a number if empty
 * @param style the number of the style; the first if empty
 * @param value the value, or the result of the formula
 * @param formula begins with {@code =}, and is nothing more where the formula is shared with another cell
 */
record CellContent(String type, String style, Optional<String> value, Optional<String> formula) {

    /** Reads the current element; what is longer than allowed ends one character behind. */
    static CellContent read(Xml xml, int most) throws Refusal {
        String type = xml.attribute("t");
        String style = xml.attribute("s");
        Optional<String> value = Optional.empty();
        Optional<String> formula = Optional.empty();
        for (int cell = xml.depth(); xml.nextChild(cell); ) {
            switch (xml.name()) {
                case "v" -> value = Optional.of(xml.text(most));
                case "is" -> value = Optional.of(Texts.read(xml, most));
                case "f" -> formula = Optional.of("=" + xml.text(most));
                default -> {}
            }
        }
        return new CellContent(type, style, value, formula);
    }

    /** Returns whether there is a value; only a text can be one without characters. */
    boolean hasValue() {
        return value.isPresent() && (isText() || !value.get().isBlank());
    }

    private boolean isText() {
        return type.equals("str") || type.equals("inlineStr");
    }
}
