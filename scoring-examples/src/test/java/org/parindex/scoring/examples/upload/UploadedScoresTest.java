package org.parindex.scoring.examples.upload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.Schemes;
import org.parindex.scoring.core.score.Scorecards;
import org.parindex.scoring.core.sheet.Stage;
import org.parindex.scoring.core.sheet.Unit;
import org.parindex.scoring.core.sheet.Units;
import org.parindex.scoring.io.office.form.Form;

class UploadedScoresTest {

    private static final int THREADS = 16;
    private static final int ROUNDS = 20;

    private static final Scheme SCHEME =
            Schemes.installed().find("son-la/district@2020").orElseThrow();

    private final UploadedScores scores = new UploadedScores(SCHEME, Stage.APPRAISED);
    private final Map<String, byte[]> uploads = new LinkedHashMap<>();

    @BeforeEach
    void collectUploads() throws IOException {
        byte[] coded = resource("/indices/son-la-2020/district/scores.csv");
        uploads.put("scores.csv", coded);
        uploads.put("scores.tsv", new String(coded, UTF_8).replace(',', '\t').getBytes(UTF_8));
        uploads.put("cut.csv", new String(coded, UTF_8).substring(0, 900).getBytes(UTF_8));
        uploads.put("noise.xlsx", new byte[] {'P', 'K', 3, 4, 9, 9, 9});
        uploads.put("empty.txt", new byte[0]);
        uploads.put("form.xlsx", form(SCHEME));
    }

    private static byte[] form(Scheme scheme) {
        return Form.of(scheme, Units.of(List.of(Unit.of("Sông Mã")))).toBytes();
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = UploadedScoresTest.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }

    @Test
    void whateverIsUploadedComesBackAsScoresOrIssues() {
        assertThat(shown("scores.csv")).startsWith("12 scored").isEqualTo(shown("scores.tsv"));
        assertThat(shown("noise.xlsx")).startsWith("none").contains("error TAB-");
        assertThat(shown("empty.txt"))
                .isEqualTo("none [empty.txt: error TAB-112: There is no table in the file."
                        + " A table has a row of headings and at least one row below it.]");
    }

    @Test
    void aFormIsReadAtTheStageThatIsScored() {
        int leaves = SCHEME.leaves().size();
        assertThat(shown("form.xlsx").split("error SCO-103: Sông Mã", -1)).hasSize(leaves + 1);
        uploads.put(
                "old.xlsx",
                form(Schemes.installed().find("son-la/department@2020").orElseThrow()));
        assertThat(shown("old.xlsx")).startsWith("none [old.xlsx, sheet \"Sông Mã\", cell A4: error FRM-103: ");
    }

    @Test
    void manyThreadsGetWhatOneGets() throws Exception {
        Map<String, String> alone = new LinkedHashMap<>();
        uploads.keySet().forEach(file -> alone.put(file, shown(file)));
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Map<String, String>>> together = new ArrayList<>();
            for (int i = 0; i < THREADS * ROUNDS; i++) {
                together.add(threads.submit(() -> {
                    Map<String, String> own = new LinkedHashMap<>();
                    uploads.keySet().forEach(file -> own.put(file, shown(file)));
                    return own;
                }));
            }
            for (Future<Map<String, String>> one : together) {
                assertThat(one.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private String shown(String file) {
        Checked<Scorecards> checked = scores.score(file, new ByteArrayInputStream(uploads.get(file)));
        String issues = checked.issues().stream().map(Issue::toString).toList().toString();
        return checked.value()
                        .map(cards -> cards.asList().size() + " scored " + cards.asList())
                        .orElse("none")
                + " "
                + issues;
    }
}
