package org.parindex.scoring.scheme.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.scheme.format.SchemeFiles.HEAD;
import static org.parindex.scoring.scheme.format.SchemeFiles.TREE;
import static org.parindex.scoring.scheme.format.SchemeFiles.described;
import static org.parindex.scoring.scheme.format.SchemeFiles.read;

import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.issue.Limits;

class LimitsTest {

    private static final String EDITION = """
            format: 1
            scheme: demo/offices
            edition: 2021
            extends: demo/offices@2020
            """;

    private static final int SMALL_FILE = (HEAD + TREE).length();

    /** Groups within groups, each with two levels of nesting in the file, below the two of the scheme. */
    private static String nested(int groups) {
        StringBuilder tree = new StringBuilder(HEAD).append("max: 1\ncriteria: ");
        for (int i = 0; i < groups; i++) {
            tree.append("[{code: g").append(i).append(", name: Group, max: 1, criteria: ");
        }
        return tree.append("[{code: leaf, name: Leaf, max: 1}]")
                .append("}]".repeat(groups))
                .toString();
    }

    @Test
    void readsAFileAsLargeAsAllowed() {
        Limits limits = Limits.builder().schemeBytes(SMALL_FILE).build();

        assertThat(read(HEAD + TREE, limits).issues()).isEmpty();
    }

    @Test
    void refusesALargerFile() {
        Limits limits = Limits.builder().schemeBytes(SMALL_FILE - 1).build();

        assertThat(described(read(HEAD + TREE, limits)))
                .containsExactly("offices.yaml: error TXT-102: The file is larger than " + (SMALL_FILE - 1)
                        + " bytes, the most that is read.");
    }

    @Test
    void refusesMoreThanAMebibyteUnlessToldOtherwise() {
        String large = HEAD + TREE + "#".repeat(1 << 20);

        assertThat(described(read(large)))
                .containsExactly(
                        "offices.yaml: error TXT-102: The file is larger than 1048576 bytes, the most that is read.");
    }

    @Test
    void readsLargeFilesIfToldSo() {
        Limits limits = Limits.builder().schemeBytes(6 << 20).build();
        String large = HEAD + TREE + "# comment\n".repeat(400_000);

        assertThat(read(large, limits).issues()).isEmpty();
    }

    @Test
    void readsAsManyCriteriaAsAllowed() {
        Limits limits = Limits.builder().criteria(2).build();

        assertThat(read(HEAD + TREE, limits).issues()).isEmpty();
    }

    @Test
    void refusesMoreCriteriaAndSaysNothingElseOfThem() {
        Limits limits = Limits.builder().criteria(1).build();

        assertThat(described(read(HEAD + TREE + "  - [faulty]", limits)))
                .containsExactly(
                        "offices.yaml: error SCH-108: There are more than 1 criteria, the most that are read.");
    }

    @Test
    void readsATreeAsDeepAsAllowed() {
        assertThat(read(nested(14)).issues()).isEmpty();
    }

    @Test
    void refusesADeeperTree() {
        assertThat(described(read(nested(15))))
                .singleElement()
                .asString()
                .contains("error SCH-106: The file is nested more than 32 levels deep.");
    }

    @Test
    void readsADeeperTreeIfToldSo() {
        Limits limits = Limits.builder().depth(202).build();

        assertThat(read(nested(99), limits).issues()).isEmpty();
    }

    @Test
    void refusesAnEditionThatMakesItsBaseDeeper() {
        String deeper = EDITION
                + "changes:\n  - {remove: leaf}\n  - {add: {code: h, under: g13, name: Group, max: 1, criteria: "
                + "[{code: h1, name: Group, max: 1, criteria: [{code: leaf, name: Leaf, max: 1}]}]}}\n";

        assertThat(described(Editions.read(EDITION, nested(14)))).isEmpty();
        assertThat(described(Editions.read(deeper, nested(14))))
                .containsExactly("extension.yaml:6:3: error SCH-106: The file is nested more than 32 levels deep."
                        + " Check the brackets and the indentation, or use fewer levels of criteria.");
    }

    @Test
    void refusesMoreThanAThousandChanges() {
        String change = "  - {set: 1, name: Plans}\n";

        assertThat(described(Editions.read(EDITION + "changes:\n" + change.repeat(1_000), HEAD + TREE)))
                .isEmpty();
        assertThat(described(Editions.read(EDITION + "changes:\n" + change.repeat(1_001), HEAD + TREE)))
                .containsExactly("extension.yaml:6:3: error SCH-222: the scheme: \"changes\" lists 1001 items,"
                        + " more than 1000, the most that are read.");
    }
}
