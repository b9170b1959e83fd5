package org.parindex.scoring.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.scheme.format.SchemeReader;

/** What the first page says is tried as it stands there. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..");

    @TempDir
    private Path folder;

    @Test
    void theJavaOnThePageRunsAndPrintsWhatThePageSays() throws Exception {
        String java = block("java").replace("\"scoring-examples/", "\"" + ROOT + "/scoring-examples/");
        assertThat(run(compile(java))).isEqualTo(block("text"));
    }

    @Test
    void theSchemeOnThePageIsTheOneOfTheTutorial() throws IOException {
        assertThat(new Tutorial(folder).play("schools-2027.yaml")).isEqualTo(textBlock("```yaml\n", "format: 1\n"));
    }

    @Test
    void theCompositeIndexOnThePageIsTheShippedOne() throws IOException {
        String head = "format: 1\nscheme: undp/hdi\nedition: 2022\ntitle: HDI\n";
        Path shown = Files.writeString(folder.resolve("hdi.yaml"), head + textBlock("```yaml\n", "max: 1\n"), UTF_8);

        Scheme scheme = SchemeReader.standard().read(shown).orElseThrow();
        Scheme shipped = SchemeReader.standard()
                .read(Path.of("src/main/resources/indices/hdi-2022/scheme.yaml"))
                .orElseThrow();

        assertThat(scheme.aggregation()).isEqualTo(shipped.aggregation());
        assertThat(scheme.leaves())
                .extracting(LeafCriterion::rule)
                .isEqualTo(shipped.leaves().stream().map(LeafCriterion::rule).toList());
    }

    @Test
    void itsResultIsExplainedAsThePageSays() throws IOException {
        String data = "src/main/resources/indices/hdi-2022/";
        String[] args = {
            "explain",
            "--unit",
            "Viet Nam",
            "--scheme",
            data + "scheme.yaml",
            "--scores",
            data + "scores.csv",
            "--units",
            data + "units.csv"
        };

        assertThat(Run.scoring(args).out()).contains(textBlock("Code         Points  Maximum"));
    }

    @Test
    void theIssuesOnThePageAreTheOnesThatAreTold() throws IOException {
        Path data = Path.of("src/main/resources/indices/son-la-2020/department/scores.csv");
        List<String> lines = Files.readAllLines(data, UTF_8);
        lines.set(2, lines.get(2).replace("Ban Dân tộc,2,0,2", "Ban Dân tộc,2,0,2.5"));
        lines.set(4, lines.get(4).replace("Sở Công thương,2,", "Sở Công thương,\"1,5\","));
        Path scores = Files.write(folder.resolve("scores.csv"), lines, UTF_8);
        assertThat(Run.scoring("score", "--scheme", "son-la/department", "--scores", scores.toString())
                        .err())
                .isEqualTo(textBlock("scores.csv:3:4").replace("scores.csv:", scores + ":"));
    }

    private String run(Class<?> page) throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, UTF_8));
        try {
            page.getMethod("main").invoke(null);
        } finally {
            System.setOut(before);
        }
        return out.toString(UTF_8).replace("\r\n", "\n");
    }

    private Class<?> compile(String statements) throws Exception {
        Path source = folder.resolve("Page.java");
        Files.writeString(source, """
                import java.nio.file.Path;
                import java.util.List;
                import org.parindex.scoring.core.issue.*;
                import org.parindex.scoring.core.ranking.*;
                import org.parindex.scoring.core.scheme.*;
                import org.parindex.scoring.core.score.*;
                import org.parindex.scoring.core.value.*;
                import org.parindex.scoring.io.tables.csv.*;
                import org.parindex.scoring.io.tables.sheet.*;
                public class Page {
                    public static void main() throws Exception {
                """ + statements + "}}", UTF_8);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        int status = compiler.run(null, null, null, "-encoding", "UTF-8", "-proc:none", source.toString());
        assertThat(status).isZero();
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader()).loadClass("Page");
    }

    private static String block(String language) throws IOException {
        return textBlock("```" + language + "\n", "");
    }

    private static String textBlock(String start) throws IOException {
        return textBlock("```text\n", start);
    }

    /** Returns the first block of a kind whose text begins in a certain way. */
    private static String textBlock(String fence, String start) throws IOException {
        String page = Files.readString(ROOT.resolve("README.md"), UTF_8).replace("\r\n", "\n");
        Matcher block = Pattern.compile(Pattern.quote(fence + start) + "(?s:(.*?))```\n")
                .matcher(page);
        assertThat(block.find()).isTrue();
        return start + block.group(1);
    }
}
