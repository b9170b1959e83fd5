package org.parindex.scoring.scheme.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.scheme.Scheme;

/** However a file is damaged, it is read as a scheme or refused with issues; the timeout only ends what would hang. */
@Timeout(value = 120, threadMode = ThreadMode.SEPARATE_THREAD)
class MutatedSchemesTest {

    private static final int TIMES = 20_000;
    private static final long SEED = 20201123;
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static final String YAML = """
            format: 1
            scheme: demo/offices
            edition: 2020
            title: {vi: Chỉ số của các sở, en: "Index of offices"}
            max: 10
            sources: {appraisal: Thẩm định, officials: {en: Survey}}
            rounding: {scale: 2, mode: half-up, at: leaf}
            ranking:
              ties: dense
              tie-breakers: [{source: officials}, {criterion: 1.2}]
            grades: {on: percent, limits: [{name: {vi: Tốt}, from: 80%}, {name: Khá, below: 80%}]}
            criteria:   # two
              - code: 1
                name: 'Kế hoạch'
                max: 6
                criteria:
                  - {code: 1.1, name: {vi: Kịp thời}, max: 2.50, source: appraisal}
                  - {code: 1.2, name: Complete, max: 3.5, source: appraisal}
              - {code: 2, name: Report, max: 4, source: officials, rule: awarded}
            """;

    @Test
    void readsOrRefusesWhateverBytesAreDamaged() {
        byte[] bytes = YAML.getBytes(UTF_8);

        int read = readMany(mutations -> mutations.of(bytes));

        assertThat(read).as("schemes read all the same").isBetween(100, TIMES - 1_000);
    }

    @Test
    void readsOrRefusesWhateverCharactersAreDamaged() {
        int read = readMany(mutations -> mutations.of(YAML).getBytes(UTF_8));

        assertThat(read).as("schemes read all the same").isBetween(100, TIMES - 1_000);
    }

    /** Returns how many could be read, which shows that the damage is neither too small nor too great to find anything. */
    private static int readMany(Function<Mutations, byte[]> next) {
        Mutations mutations = new Mutations(SEED);
        int read = 0;
        for (int i = 0; i < TIMES; i++) {
            byte[] mutated = next.apply(mutations);
            read += isRead(mutated) ? 1 : 0;
        }
        return read;
    }

    private static boolean isRead(byte[] mutated) {
        try {
            Checked<Scheme> read = SchemeFiles.read(mutated);
            read.issues().forEach(MutatedSchemesTest::assertCanBeShown);
            assertThat(read.hasErrors()).isEqualTo(read.value().isEmpty());
            return read.value().isPresent();
        } catch (RuntimeException | StackOverflowError thrown) {
            return fail("thrown for:\n" + new String(mutated, UTF_8), thrown);
        }
    }

    private static void assertCanBeShown(Issue issue) {
        assertThat(issue.describe(Locale.ENGLISH)).startsWith("offices.yaml");
        assertThat(issue.describe(VIETNAMESE)).contains(": lỗi ");
    }
}
