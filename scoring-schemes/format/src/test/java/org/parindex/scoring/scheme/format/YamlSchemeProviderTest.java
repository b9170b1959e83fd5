package org.parindex.scoring.scheme.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parindex.scoring.scheme.format.SchemeFiles.HEAD;
import static org.parindex.scoring.scheme.format.SchemeFiles.TREE;
import static org.parindex.scoring.scheme.format.SchemeFiles.described;
import static org.parindex.scoring.scheme.format.SchemeFiles.scheme;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.issue.FileText;
import org.parindex.scoring.core.scheme.SchemeId;
import org.parindex.scoring.core.scheme.Schemes;

class YamlSchemeProviderTest {

    private static final SchemeId ID = SchemeId.parse("demo/offices@2020");

    private static final class Provider extends YamlSchemeProvider {
        Provider(Map<String, FileText.Opener> editions) {
            super(editions);
        }
    }

    private static Provider providing(String id, String yaml) {
        return new Provider(Map.of(id, () -> new ByteArrayInputStream(yaml.getBytes(UTF_8))));
    }

    @Test
    void readsWhatItOffers() {
        Provider provider = providing("demo/offices@2020", HEAD + TREE);

        assertThat(provider.ids()).containsExactly(ID);
        assertThat(provider.read(ID, Schemes.of(List.of())).orElseThrow()).isEqualTo(scheme(HEAD + TREE));
    }

    @Test
    void offersItsIdsInAlphabeticalOrder() {
        FileText.Opener opener = () -> null;
        Provider provider = new Provider(Map.of("b@2", opener, "c@1", opener, "a@1", opener, "b@1", opener));

        assertThat(provider.ids()).extracting(SchemeId::toString).containsExactly("a@1", "b@1", "b@2", "c@1");
    }

    @Test
    void refusesAFileWithAnotherScheme() {
        Provider provider = providing("demo/offices@2021", HEAD + TREE);

        assertThat(described(provider.read(SchemeId.parse("demo/offices@2021"), Schemes.of(List.of()))))
                .containsExactly("demo/offices@2021: error SCH-601: The file holds the scheme demo/offices@2020,"
                        + " though its provider promised demo/offices@2021.");
    }

    @Test
    void reportsAResourceThatIsNotThere() {
        Provider provider = new Provider(Map.of("demo/offices@2020", () -> null));

        assertThat(described(provider.read(ID, Schemes.of(List.of()))))
                .containsExactly("demo/offices@2020: error TXT-101: The file cannot be opened or read."
                        + " Check its name, that it exists and that you may read it.");
    }

    @Test
    void reportsTheFaultsOfAFileUnderItsId() {
        Provider provider = providing("demo/offices@2020", HEAD + TREE.replace("max: 10", "max: 11"));

        assertThat(described(provider.read(ID, Schemes.of(List.of()))))
                .containsExactly("demo/offices@2020:5:6: error SCH-401: the scheme: the criteria below add up to"
                        + " 10 points, but max is 11. Correct a max: 1: 6 + 2: 4 = 10.");
    }

    @Test
    void closesWhatItOpens() {
        AtomicBoolean closed = new AtomicBoolean();
        InputStream yaml = new ByteArrayInputStream((HEAD + TREE).getBytes(UTF_8)) {
            @Override
            public void close() {
                closed.set(true);
            }
        };

        assertThat(new Provider(Map.of("demo/offices@2020", () -> yaml))
                        .read(ID, Schemes.of(List.of()))
                        .hasErrors())
                .isFalse();
        assertThat(closed).isTrue();
    }

    @Test
    void throwsIfAskedForWhatItDoesNotOffer() {
        Provider provider = providing("demo/offices@2020", HEAD + TREE);

        assertThatThrownBy(() -> provider.read(SchemeId.parse("demo/offices@2021"), Schemes.of(List.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("scheme demo/offices@2021 is not one of [demo/offices@2020]");
    }

    @Test
    void throwsIfMadeWithAMalformedId() {
        assertThatThrownBy(() -> providing("Demo", HEAD + TREE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a scheme id: Demo");
    }
}
