package org.parindex.scoring.core.scheme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.scoring.core.scheme.Trees.group;
import static org.parindex.scoring.core.scheme.Trees.leaf;
import static org.parindex.scoring.core.scheme.Trees.scheme;
import static org.parindex.scoring.core.scheme.Trees.source;

import com.google.common.collect.ImmutableMap;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.scheme.RankingPolicy.Basis;
import org.parindex.scoring.core.value.CriterionCode;
import org.parindex.scoring.core.value.LocalizedText;

/** Results of former years name their scheme by its fingerprint, so it must come out the same for ever. */
class FingerprintTest {

    private static final String GOLDEN = "94a4469cdb7621199dd2a6df03547e057dc19cb0a3c76f055eb090cfcd2da41c";

    @Test
    void staysTheSameForEver() {
        assertThat(small().build().fingerprint()).isEqualTo(GOLDEN);
    }

    @Test
    void isTheSha256OfAllPartsEachBehindItsLength() throws NoSuchAlgorithmException {
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        for (String part : parts()) {
            byte[] bytes = part.getBytes(UTF_8);
            sha256.update(ByteBuffer.allocate(4)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putInt(bytes.length)
                    .array());
            sha256.update(bytes);
        }
        assertThat(HexFormat.of().formatHex(sha256.digest())).isEqualTo(GOLDEN);
    }

    @Test
    void equalSchemesHaveEqualOnes() {
        assertThat(small().build()).isEqualTo(small().build());
        assertThat(small().build().fingerprint()).isEqualTo(small().build().fingerprint());
    }

    private static Scheme.Builder small() {
        Criterion steering = group("1", leaf("1.1", "2.0", "appraisal"), leaf("1.10", "1.5", "citizens"));
        return scheme(steering, leaf("2", "6.5", "appraisal"))
                .title(new LocalizedText(ImmutableMap.of("vi", "Chỉ số", "en", "Index")))
                .addSources(source("appraisal"), source("citizens"))
                .ranking(new RankingPolicy(
                        TieRule.DENSE,
                        Basis.EXACT,
                        List.of(
                                new TieBreaker.BySource("citizens"),
                                new TieBreaker.ByCriterion(CriterionCode.parse("1.1")))));
    }

    private static List<String> parts() {
        return List.of(("test/index@2020|source|appraisal|1|und|appraisal|source|citizens|1|und|citizens"
                        + "|rounding|2|HALF_UP|LEAF"
                        + "|ranking|DENSE|EXACT|source citizens|criterion 1.1"
                        + "|missing|REFUSE|not-applicable|REFUSE"
                        + "|criterion|total|10|2|vi|Chỉ số|en|Index|sum|2"
                        + "|criterion|1|3.5|1|und|Group 1|sum|2"
                        + "|criterion|1.1|2|1|und|Leaf 1.1|awarded|appraisal"
                        + "|criterion|1.10|1.5|1|und|Leaf 1.10|awarded|citizens"
                        + "|criterion|2|6.5|1|und|Leaf 2|awarded|appraisal")
                .split("\\|"));
    }
}
