package org.parindex.scoring.io.office.docx;

import com.google.common.base.CharMatcher;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/** The text of a cell, or of the paragraphs beside the tables. Of a field, the code does not count and the result does. */
final class Text {

    private static final CharMatcher LINE = CharMatcher.anyOf("\t\r\n");

    private final int most;
    private final StringBuilder text = new StringBuilder();
    private final Deque<Boolean> isCode = new ArrayDeque<>();
    private int codes;

    /** @param most how many characters are kept, and one more */
    Text(int most) {
        this.most = most;
    }

    void append(String part) {
        if (codes == 0) {
            String line = LINE.replaceFrom(part, ' ');
            text.append(line, 0, Math.min(line.length(), most + 1 - text.length()));
        }
    }

    /** Separates paragraphs and lines. */
    void appendBlank() {
        if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
            append(" ");
        }
    }

    /** Takes where a field begins, where its result begins, or where it ends. */
    void field(String type) {
        switch (type) {
            case "begin" -> enter(true);
            case "separate" -> {
                leave();
                enter(false);
            }
            default -> leave();
        }
    }

    private void enter(boolean code) {
        isCode.push(code);
        codes += code ? 1 : 0;
    }

    private void leave() {
        if (!isCode.isEmpty() && isCode.pop()) {
            codes--;
        }
    }

    /** Returns the text so far and begins anew. */
    String take() {
        String taken = text.toString();
        text.setLength(0);
        return taken;
    }

    /** @throws IOException if text was left out because a field has no end */
    void requireClosedFields() throws IOException {
        if (codes > 0) {
            throw new IOException("field without end");
        }
    }
}
