package org.parindex.scoring.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
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

    private static byte[] run(List<String> settings, String command) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Stream<String> call = Stream.of("-jar", System.getProperty("runnable-jar"), command);
        List<String> line = Stream.of(Stream.of(java), settings.stream(), call)
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
