package org.parindex.scoring.examples.cli;

import java.util.List;
import java.util.Map;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.issue.TextIssue;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.io.report.IssueTables;
import org.parindex.scoring.io.report.ReportFormat;
import org.parindex.scoring.scheme.format.SchemeExamples;
import org.parindex.scoring.scheme.format.SchemeReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Reads scheme files, recomputes their examples, and tells everything that is wrong. */
@Command(name = "check")
final class CheckCommand extends TableCommand {

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "argument.scheme-file")
    private List<String> files;

    @Override
    public Integer call() {
        Issues found = new Issues();
        StringBuilder fine = new StringBuilder();
        for (String file : files) {
            Checked<Scheme> scheme = path(file).flatMap(SchemeReader.standard()::read);
            found.addAll(scheme.issues());
            scheme.value().ifPresent(read -> {
                List<Issue> differences = SchemeExamples.of(read).stream()
                        .flatMap(example -> example.issues().stream())
                        .toList();
                found.addAll(differences);
                fine.append(differences.isEmpty() ? fine(file, read) : "");
            });
        }
        List<Issue> issues = found.toList();
        if (issues.stream().anyMatch(CheckCommand::isUnreadable)) {
            return unusable(issues);
        }
        int status = issues.isEmpty() ? FINE : FAULTS;
        return format() == ReportFormat.TABLE
                ? publish(lines(issues) + fine, status)
                : publish(List.of(IssueTables.in(locale()).of(issues)), status);
    }

    private static boolean isUnreadable(Issue issue) {
        return issue.code() == TextIssue.UNREADABLE || issue.code() == CliIssue.NOT_A_PATH;
    }

    private String max(Scheme scheme) {
        return scheme.root().hasMaximum()
                ? counted("check.points", scheme.maxPoints())
                : text("check.no-maximum", Map.of());
    }

    private String counted(String key, Object number) {
        return text(number.toString().equals("1") ? key + ".one" : key, Map.of("number", number));
    }

    private String fine(String file, Scheme scheme) {
        Map<String, ?> values = Map.of(
                "file",
                file,
                "scheme",
                scheme.id(),
                "leaves",
                counted("check.leaves", scheme.leaves().size()),
                "max",
                max(scheme),
                "examples",
                scheme.examples().size());
        return text("check.fine", values) + "\n";
    }
}
