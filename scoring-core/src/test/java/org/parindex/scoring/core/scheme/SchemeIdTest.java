package org.parindex.scoring.core.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemeIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"son-la/department@2020", "a@1", "a/b-c/d0@876-QD.BNV_x", "0@A", "1-2/3@2020"})
    void parseReadsWhatToStringWrites(String text) {
        assertThat(SchemeId.parse(text)).hasToString(text);
        assertThat(SchemeId.tryParse(text)).contains(SchemeId.parse(text));
    }

    @Test
    void hasANameAndAnEdition() {
        SchemeId id = SchemeId.parse("son-la/department@2020");
        assertThat(id.name()).isEqualTo("son-la/department");
        assertThat(id.edition()).isEqualTo("2020");
        assertThat(id).isEqualTo(new SchemeId("son-la/department", "2020"));
    }

    @Nested
    class Refusals {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "@",
                    "a",
                    "a@",
                    "@2020",
                    "a@2020@2021",
                    "A@1",
                    "a b@1",
                    "a_b@1",
                    "-a@1",
                    "a-@1",
                    "a--b@1",
                    "/a@1",
                    "a/@1",
                    "a//b@1",
                    "a/-b@1",
                    "../a@1",
                    "đ@1",
                    "a@-1",
                    "a@.1",
                    "a@_1",
                    "a@1 ",
                    " a@1",
                    "a@1/2",
                    "a@năm",
                    "a@1\n",
                    "https://x/a@1"
                })
        void textThatIsNoId(String text) {
            assertThat(SchemeId.tryParse(text)).isEmpty();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> SchemeId.parse(text))
                    .withMessage("not a scheme id: " + text);
        }

        @Test
        void malformedParts() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new SchemeId("A", "2020"))
                    .withMessage("not a scheme name: A");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new SchemeId("a", "-1"))
                    .withMessage("not an edition: -1");
        }

        @Test
        void nullIsNamed() {
            assertThatNullPointerException()
                    .isThrownBy(() -> new SchemeId(null, "1"))
                    .withMessage("name");
            assertThatNullPointerException()
                    .isThrownBy(() -> new SchemeId("a", null))
                    .withMessage("edition");
        }
    }

    @Nested
    class Length {

        private final String name = "n".repeat(195);

        @Test
        void is200CharactersAtMost() {
            assertThat(SchemeId.tryParse(name + "@2020")).isPresent();
            assertThat(SchemeId.tryParse(name + "@20200")).isEmpty();
        }

        @Test
        void isThatOfBothPartsTogether() {
            assertThat(new SchemeId(name, "2020").toString()).hasSize(200);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new SchemeId(name, "20200"))
                    .withMessage("a scheme id has 200 characters at most: " + name + "@20200");
        }

        @Test
        void ofEachPartIsBoundedBeforeItIsRead() {
            assertThat(SchemeId.isName("n".repeat(200))).isTrue();
            assertThat(SchemeId.isName("n".repeat(201))).isFalse();
            assertThat(SchemeId.isName("a-".repeat(1_000_000))).isFalse();
            assertThat(SchemeId.isEdition("2".repeat(200))).isTrue();
            assertThat(SchemeId.isEdition("2".repeat(201))).isFalse();
        }
    }
}
