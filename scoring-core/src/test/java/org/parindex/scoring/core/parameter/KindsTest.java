package org.parindex.scoring.core.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.rule.Awarded;
import org.parindex.scoring.core.rule.RuleKind;
import org.parindex.scoring.core.rule.ScoringRule;
import org.parindex.scoring.core.scheme.ProviderLoader;
import org.parindex.scoring.core.value.LocalizedText;

class KindsTest {

    private static final String KINDS = "org.parindex.scoring.core.parameter.TestKinds$";
    private static final String UNUSABLE = "error CAT-301: A kind of rule cannot be used: ";

    @TempDir
    private Path folder;

    @Nested
    class OfOtherJars {

        @Test
        void standBesideTheBuiltInOnes() throws IOException {
            assertThat(kinds("Own").keys())
                    .contains("own", "bands", "awarded")
                    .isSorted()
                    .hasSize(RuleKind.installed().keys().size() + 1);
            assertThat(kinds("Own").issues()).isEmpty();
        }

        @Test
        void areReadLikeThem() throws IOException {
            assertThat(read(kinds("Own"), "{rule: own}", new Issues())).contains(Awarded.freely());
        }

        @Test
        void countOnceThoughTwoLoadersFindThem() throws IOException {
            ClassLoader loader = loader("Own");
            Kinds<ScoringRule> kinds = Kinds.of(
                    List.of(ServiceLoader.load(RuleKind.class, loader), ServiceLoader.load(RuleKind.class, loader)));
            assertThat(kinds.keys()).contains("own");
            assertThat(kinds.issues()).isEmpty();
        }
    }

    @Nested
    class Keys {

        @Test
        void thatTwoBringAreUsedByNeither() throws IOException {
            Kinds<ScoringRule> kinds = kinds("Own", "Again");
            assertThat(kinds.keys()).isEqualTo(RuleKind.installed().keys());
            assertThat(kinds.issues())
                    .singleElement()
                    .hasToString("error CAT-303: The kind of rule \"own\" is brought twice, by " + KINDS + "Own and "
                            + KINDS + "Again; neither is used. Remove one of the two jars.");
        }

        @Test
        void areWellFormed() throws IOException {
            Kinds<ScoringRule> kinds = kinds("Misspelt", "Own");
            assertThat(kinds.keys()).contains("own");
            assertThat(kinds.issues())
                    .singleElement()
                    .hasToString("error CAT-302: The kind of rule " + KINDS
                            + "Misspelt has the key \"My Kind\"; a key is" + " lower-case letters, digits and -.");
        }

        @Test
        void areToldInVietnameseToo() throws IOException {
            assertThat(kinds("Own", "Again").issues().get(0).describe(Locale.forLanguageTag("vi")))
                    .isEqualTo("lỗi CAT-303: Loại quy tắc \"own\" do hai nơi cung cấp, " + KINDS + "Own và " + KINDS
                            + "Again; không dùng nơi nào. Bỏ một trong hai tệp jar.");
        }
    }

    @Nested
    class Unusable {

        @Test
        void onesAreIssuesAndTheOthersStay() throws IOException {
            Kinds<ScoringRule> kinds = kinds("Broken", "Silent", "Unlinked", "Gone", "Own");
            assertThat(kinds.keys()).contains("own", "bands").doesNotContain("broken", "");
            assertThat(kinds.issues())
                    .extracting(Issue::toString)
                    .containsExactly(
                            UNUSABLE + RuleKind.class.getName() + ": Provider " + KINDS + "Broken could not be"
                                    + " instantiated: java.lang.IllegalStateException: no resources.",
                            UNUSABLE + RuleKind.class.getName() + ": Provider " + KINDS + "Gone not found.",
                            UNUSABLE + KINDS + "Silent: java.lang.IllegalStateException: no key.",
                            UNUSABLE + KINDS + "Unlinked: java.lang.NoClassDefFoundError: com/example/Absent.");
        }

        @Test
        void onesAreSaidToWhoAsksForWhatIsNotThere() throws IOException {
            Issues issues = new Issues();
            assertThat(read(kinds("Broken"), "{rule: broken}", issues)).isEmpty();
            assertThat(issues.toList()).extracting(issue -> issue.code().id()).containsExactly("CAT-301", "SCH-221");
        }

        @Test
        void readersAreIssues() throws IOException {
            Issues issues = new Issues();
            assertThat(read(kinds("Hasty"), "{rule: {hasty: {step: 0}}}", issues))
                    .isEmpty();
            assertThat(issues.toList())
                    .singleElement()
                    .hasToString("scheme.yaml:1:9: " + UNUSABLE + KINDS + "Hasty: java.lang.IllegalArgumentException:"
                            + " step must be positive: Optional[0].");
        }

        @Test
        void valuesAreNotUsedThoughTheirKindForgetsTheIssues() throws IOException {
            Issues issues = new Issues();
            assertThat(read(kinds("Hasty"), "{rule: {hasty: {step: *}}}", issues))
                    .isEmpty();
            assertThat(issues.toList()).isEmpty();
        }
    }

    private Kinds<ScoringRule> kinds(String... kinds) throws IOException {
        return Kinds.of(List.of(ServiceLoader.load(RuleKind.class, loader(kinds))));
    }

    private ClassLoader loader(String... kinds) throws IOException {
        String[] names = Stream.of(kinds).map(name -> KINDS + name).toArray(String[]::new);
        return ProviderLoader.of(folder, RuleKind.class, names);
    }

    private static Optional<ScoringRule> read(Kinds<ScoringRule> kinds, String text, Issues issues) {
        return kinds.read(parameters(text, issues), "rule");
    }

    private static Parameters parameters(String text, Issues issues) {
        return Parameters.of(Flow.located(text), LocalizedText.of("the scheme"), issues);
    }
}
