package org.parindex.scoring.scheme.department;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.scheme.format.SchemeReader;

/** However the shipped file is damaged, it is read as a scheme or refused with issues. */
@Timeout(value = 120, threadMode = ThreadMode.SEPARATE_THREAD)
class DamagedDepartmentSchemeTest {

    private static final int TIMES = 500;
    private static final long SEED = 20201123;
    private static final String SIGNS = "{}[]:,&*!|>'\"%@#?-~ \n\t0.9ađ\u00A0";

    @Test
    void isReadOrRefused() throws IOException {
        String yaml = shipped();
        Random random = new Random(SEED);
        int refused = 0;
        for (int i = 0; i < TIMES; i++) {
            refused += isRefused(damaged(yaml, random)) ? 1 : 0;
        }

        assertThat(refused).isBetween(50, TIMES - 50);
    }

    private static String shipped() throws IOException {
        try (InputStream in = DepartmentSchemes.class.getResourceAsStream("department-2020.yaml")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    /** Inserts a sign, or replaces a few characters by one, or removes them. */
    private static String damaged(String yaml, Random random) {
        int at = random.nextInt(yaml.length() - 8);
        int end = at + random.nextInt(8);
        int sign = random.nextInt(2 * SIGNS.length());
        String put = sign < SIGNS.length() ? SIGNS.substring(sign, sign + 1) : "";
        return yaml.substring(0, at) + put + yaml.substring(end);
    }

    private static boolean isRefused(String yaml) {
        try {
            Checked<Scheme> read =
                    SchemeReader.standard().read("department.yaml", new ByteArrayInputStream(yaml.getBytes(UTF_8)));
            assertThat(read.hasErrors()).isEqualTo(read.value().isEmpty());
            return read.hasErrors();
        } catch (RuntimeException | StackOverflowError thrown) {
            return fail("thrown for:\n" + yaml, thrown);
        }
    }
}
