package org.parindex.scoring.core.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.issue.Checked;

/** What providers see of the catalogue while they read, and catalogues with another provider in front. */
class SchemesExtendingTest {

    /** Its schemes are what their bases are, but for the id. */
    private record Extending(List<SchemeId> ids, UnaryOperator<String> base) implements SchemeProvider {

        static Extending of(UnaryOperator<String> base, String... ids) {
            return new Extending(Arrays.stream(ids).map(SchemeId::parse).toList(), base);
        }

        @Override
        public Checked<Scheme> read(SchemeId id, Schemes bases) {
            return bases.find(base.apply(id.toString())).map(found -> scheme(id, found.leaves()));
        }
    }

    /** Its schemes have one leaf, which says whose they are. */
    private record Complete(List<SchemeId> ids, String leaf) implements SchemeProvider {

        static Complete of(String leaf, String... ids) {
            return new Complete(Arrays.stream(ids).map(SchemeId::parse).toList(), leaf);
        }

        @Override
        public Checked<Scheme> read(SchemeId id, Schemes bases) {
            return Checked.of(scheme(id, List.of(Trees.leaf(leaf, "1"))));
        }
    }

    private static Scheme scheme(SchemeId id, List<LeafCriterion> leaves) {
        return Trees.scheme(leaves.toArray(Criterion[]::new)).id(id).build();
    }

    private static String leafOf(Schemes schemes, String id) {
        return schemes.find(id).orElseThrow().leaves().get(0).code().text();
    }

    private static String issueOf(Schemes schemes, String id) {
        Checked<Scheme> found = schemes.find(id);
        assertThat(found.value()).isEmpty();
        assertThat(found.issues()).hasSize(1);
        return found.issues().get(0).toString();
    }

    @Nested
    class AnotherProvider {

        private final Schemes before = Schemes.of(List.of(Complete.of("old", "a@1", "b@1")));

        @Test
        void bringsItsSchemes() {
            Schemes schemes = before.with(Complete.of("new", "c@1"));
            assertThat(schemes.ids()).extracting(SchemeId::toString).containsExactly("a@1", "b@1", "c@1");
            assertThat(leafOf(schemes, "c@1")).isEqualTo("new");
            assertThat(schemes.issues()).isEmpty();
        }

        @Test
        void leavesTheCatalogueItIsAddedToAsItWas() {
            before.with(Complete.of("new", "c@1"));
            assertThat(before.ids()).hasSize(2);
        }

        @Test
        void shadowsASchemeWithTheSameId() {
            Schemes schemes = before.with(Complete.of("new", "b@1"));
            assertThat(leafOf(schemes, "a@1")).isEqualTo("old");
            assertThat(leafOf(schemes, "b@1")).isEqualTo("new");
        }

        @Test
        void isNamedWithTheOneWhoseSchemeItShadows() {
            Schemes schemes = before.with(Complete.of("new", "b@1"));
            assertThat(schemes.issues())
                    .extracting(Object::toString)
                    .containsExactly("error CAT-202: The scheme b@1 is brought by two providers, "
                            + Complete.class.getName() + " and " + Complete.class.getName()
                            + "; the first is used. Remove one of the two jars.");
        }

        @Test
        void keepsWhatWasWrongBefore() {
            Schemes schemes = before.with(Complete.of("new", "b@1")).with(Complete.of("newer", "c@1"));
            assertThat(schemes.issues()).hasSize(1);
        }

        @Test
        void readsItsBasesFromAllOfTheCatalogue() {
            Schemes schemes = before.with(Extending.of(id -> "a@1", "c@1"));
            assertThat(leafOf(schemes, "c@1")).isEqualTo("old");
        }

        @Test
        void isTheBaseOfWhatIsReadLater() {
            Schemes schemes =
                    Schemes.of(List.of(Extending.of(id -> "a@1", "c@1"))).with(Complete.of("new", "a@1"));
            assertThat(leafOf(schemes, "c@1")).isEqualTo("new");
        }
    }

    @Nested
    class Circles {

        @Test
        void aSchemeCannotExtendItself() {
            Schemes schemes = Schemes.of(List.of(Extending.of(id -> id, "a@1")));
            assertThat(issueOf(schemes, "a@1")).isEqualTo("error CAT-103: \"extends\" goes in a circle: a@1 → a@1.");
        }

        @Test
        void aCircleIsToldFromWhereItBegins() {
            Schemes schemes = Schemes.of(List.of(
                    Extending.of(id -> "b@1", "a@1"),
                    Extending.of(id -> "c@1", "b@1"),
                    Extending.of(id -> "b@1", "c@1")));
            assertThat(issueOf(schemes, "a@1"))
                    .isEqualTo("error CAT-103: \"extends\" goes in a circle: b@1 → c@1 → b@1.");
        }

        @Test
        void aSchemeThatIsBeingReadCannotBeABase() {
            Schemes schemes = Schemes.of(List.of(Complete.of("1", "a@1"))).whileReading(SchemeId.parse("a@1"));
            assertThat(issueOf(schemes, "a@1")).isEqualTo("error CAT-103: \"extends\" goes in a circle: a@1 → a@1.");
        }

        @Test
        void sayingTwiceThatASchemeIsBeingReadChangesNothing() {
            SchemeId id = SchemeId.parse("b@1");
            Schemes schemes = Schemes.of(List.of(Complete.of("1", "a@1"))).whileReading(id);
            assertThat(schemes.whileReading(id)).isSameAs(schemes);
            assertThat(leafOf(schemes, "a@1")).isEqualTo("1");
        }

        @Test
        void anotherProviderDoesNotEndAReading() {
            Schemes schemes = Schemes.of(List.of(Complete.of("1", "a@1")))
                    .whileReading(SchemeId.parse("a@1"))
                    .with(Complete.of("2", "b@1"));
            assertThat(issueOf(schemes, "a@1")).isEqualTo("error CAT-103: \"extends\" goes in a circle: a@1 → a@1.");
        }

        @Test
        void twoSchemesMayExtendTheSameOne() {
            Schemes schemes = Schemes.of(List.of(Complete.of("1", "a@1"), Extending.of(id -> "a@1", "b@1", "c@1")));
            assertThat(leafOf(schemes, "b@1")).isEqualTo("1");
            assertThat(leafOf(schemes, "c@1")).isEqualTo("1");
        }
    }

    @Nested
    class LongChains {

        /** chain@0 extends chain@1, which extends chain@2, and so on. */
        private Schemes chain(int extended) {
            String[] ids =
                    IntStream.range(0, extended).mapToObj(n -> "chain@" + n).toArray(String[]::new);
            return Schemes.of(List.of(
                    Extending.of(id -> "chain@" + (Integer.parseInt(id.substring("chain@".length())) + 1), ids),
                    Complete.of("1", "chain@" + extended)));
        }

        @Test
        void fiftyInARowAreRead() {
            assertThat(leafOf(chain(50), "chain@0")).isEqualTo("1");
        }

        @Test
        void moreAreNot() {
            assertThat(issueOf(chain(51), "chain@0"))
                    .isEqualTo("error CAT-104: chain@51 is extended by more than 50 schemes in a row,"
                            + " the most that are read.");
        }
    }
}
