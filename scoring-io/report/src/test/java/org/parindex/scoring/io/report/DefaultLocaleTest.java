package org.parindex.scoring.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The machine's language, digits and calendar change no byte. */
@ResourceLock(Resources.LOCALE)
class DefaultLocaleTest {

    private final Locale former = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(former);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-nu-thai", "vi-VN", "de-DE"})
    void changesNothing(String machine) {
        Locale.setDefault(Locale.ROOT);
        String expected = everything();
        Locale.setDefault(Locale.forLanguageTag(machine));

        assertThat(everything()).isEqualTo(expected);
    }

    private static String everything() {
        return Stream.of(Locale.ENGLISH, SmallIndex.VIETNAMESE)
                .flatMap(DefaultLocaleTest::everythingIn)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> everythingIn(Locale reader) {
        IndexTables index = IndexTables.in(reader);
        List<ReportTable> tables = List.of(
                index.ranking(SmallIndex.CARDS),
                index.comparison(SmallIndex.COMPARISON, SmallIndex.SCHEME),
                index.domains(SmallIndex.CARDS),
                SchemeTables.in(reader).tree(SmallIndex.SCHEME),
                IssueTables.in(reader).of(SmallIndex.SCORED.issues()));
        String scores = ScoresJson.render(SmallIndex.CARDS, Optional.of(SmallIndex.COMPARISON), reader);
        return Stream.concat(Stream.of(ReportFormat.values()).map(format -> format.render(tables)), Stream.of(scores));
    }
}
