package org.parindex.scoring.io.tables.columns;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import org.parindex.scoring.io.tables.columns.Name.Word;

/** Takes the words of two names together: each with the same word, or an abbreviation with the words that it stands for. */
final class Alignment {

    private final List<Word> left;
    private final List<Word> right;
    private final int width;

    /** How many words of each name are used up: all ways to get somewhere, each once. */
    private final BitSet reached = new BitSet();

    Alignment(List<Word> left, List<Word> right) {
        this.left = left;
        this.right = right;
        this.width = right.size() + 1;
    }

    /** Returns whether all words of both names can be taken together. */
    boolean isWhole() {
        reach(0, 0);
        for (int way = 0; way >= 0; way = reached.nextSetBit(way + 1)) {
            step(way / width, way % width);
        }
        return reached.get(left.size() * width + right.size());
    }

    private void reach(int ofLeft, int ofRight) {
        reached.set(ofLeft * width + ofRight);
    }

    private void step(int i, int j) {
        if (i == left.size() || j == right.size()) {
            return;
        }
        if (left.get(i).key().equals(right.get(j).key())) {
            reach(i + 1, j + 1);
        }
        end(left.get(i), right, j).ifPresent(end -> reach(i + 1, end));
        end(right.get(j), left, i).ifPresent(end -> reach(end, j + 1));
    }

    /** Returns the end of the words whose initials an abbreviation is, if it is one. */
    private static OptionalInt end(Word abbreviation, List<Word> words, int from) {
        String open = abbreviation.isAbbreviation() ? abbreviation.initials() : "";
        int end = from;
        while (!open.isEmpty() && end < words.size() && isNext(words.get(end), open)) {
            open = open.substring(words.get(end).initials().length());
            end++;
        }
        return end > from && open.isEmpty() ? OptionalInt.of(end) : OptionalInt.empty();
    }

    private static boolean isNext(Word word, String initials) {
        return !word.isAbbreviation() && initials.startsWith(word.initials());
    }
}
