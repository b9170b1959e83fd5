package org.parindex.scoring.examples.benchmark;

import java.util.function.IntFunction;

/** What every reader does with every row: it takes code, name and points, as hundredths, and adds them up. */
final class Checksum {

    private long rows;
    private long sum;

    /** Returns the checksum of made-up units, without any file. */
    static Checksum of(int units) {
        Checksum checksum = new Checksum();
        for (int unit = 0; unit < units; unit++) {
            checksum.add(MadeUpIndex.cells(unit)::get);
        }
        return checksum;
    }

    /** Adds a row by the texts of its cells, counted from 0. */
    void add(IntFunction<String> cell) {
        long points = 0;
        for (int leaf = 0; leaf < MadeUpIndex.LEAVES; leaf++) {
            points += (leaf + 1L) * hundredths(cell.apply(leaf + 2));
        }
        sum = 31 * sum + points + cell.apply(0).hashCode() + 7L * cell.apply(1).hashCode();
        rows++;
    }

    /** Spreadsheets leave zeros at the end out. */
    private static int hundredths(String text) {
        int value = 0;
        int scale = 2;
        boolean isFraction = false;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '.') {
                isFraction = true;
            } else {
                value = 10 * value + character - '0';
                scale -= isFraction ? 1 : 0;
            }
        }
        return scale == 0 ? value : scale == 1 ? 10 * value : 100 * value;
    }

    /**
     * Returns the sum.
     *
     * @throws IllegalStateException if it is not the expected one: what was read wrongly is not worth its time
     */
    long equalTo(Checksum expected) {
        if (rows != expected.rows || sum != expected.sum) {
            throw new IllegalStateException(
                    "read " + rows + " rows, checksum " + sum + ", not " + expected.rows + ", " + expected.sum);
        }
        return sum;
    }
}
