package org.parindex.scoring.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The jar as its users start it, under machines' settings that break careless programs. */
class RunnableJarIT {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Dfile.encoding=UTF-8",
                "-Dfile.encoding=ISO-8859-1",
                "-Duser.language=tr",
                "-Duser.language=vi",
                "-Duser.language=ar -Duser.extensions=u-nu-arab",
                "-Duser.language=th -Duser.extensions=u-nu-thai"
            })
    void printsTheSameBytesUnderAnyLocaleAndCharset(String settings) throws Exception {
        byte[] expected = Run.scoring("demo").out().getBytes(UTF_8);
        assertThat(run(List.of(settings.split(" ")), "demo")).isEqualTo(expected);
    }

    /** Each module names its kinds of rules in a file of the same name; the jar must hold them all. */
    @Test
    void knowsTheRulesOfEveryModule(@TempDir Path folder) throws Exception {
        String file = Files.writeString(folder.resolve("rules.yaml"), """
                format: 1
                scheme: example/rules
                edition: 2026
                title: Rules
                max: 2
                criteria:
                  - {code: 1, name: Lessons, max: 1, rule: {formula: {points: max * done / planned, cap: max}}}
                  - {code: 2, name: Building, max: 1, rule: {proportion: {of: done, over: planned}}}
                """).toString();
        assertThat(new String(run(List.of(), "check", file), UTF_8))
                .isEqualTo(file + ": no faults: example/rules@2026, 2 leaves, 2 points, examples: 0.\n");
    }

    /** The library for workbooks logs through one that complains on standard error when nobody listens. */
    @Test
    void readsTheTablesOfEveryFormatInSilence(@TempDir Path folder) throws Exception {
        Path program = Files.writeString(folder.resolve("Tables.java"), """
                import java.nio.file.Path;
                import org.parindex.scoring.io.tables.TableReaders;

                class Tables {
                    public static void main(String[] files) {
                        for (String file : files) {
                            System.out.println(TableReaders.installed().read(Path.of(file)).value().get().tables().size());
                        }
                    }
                }
                """);
        Path office = Path.of("../scoring-io/office/src/test/resources/org/parindex/scoring/io/office");
        Process process = new ProcessBuilder(
                        java(),
                        "-cp",
                        System.getProperty("runnable-jar"),
                        program.toString(),
                        office.resolve("xls/libreoffice.xls").toString(),
                        office.resolve("docx/libreoffice.docx").toString())
                .redirectErrorStream(true)
                .start();
        assertThat(new String(process.getInputStream().readAllBytes(), UTF_8)).isEqualTo("1\n1\n");
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static byte[] run(List<String> settings, String... call) throws IOException, InterruptedException {
        Stream<String> jar = Stream.of("-jar", System.getProperty("runnable-jar"));
        List<String> line = Stream.of(Stream.of(java()), settings.stream(), jar, Stream.of(call))
                .flatMap(part -> part)
                .toList();
        ProcessBuilder builder = new ProcessBuilder(line);
        builder.environment().put("LC_ALL", "C");
        Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        byte[] out = process.getInputStream().readAllBytes();
        assertThat(process.waitFor()).isZero();
        return out;
    }
}
