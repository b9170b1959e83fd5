package org.parindex.scoring.io.office.form;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.sheet.Unit;

/**
 * Tells which units a form was made for that do not come back in any of the files.
 *
 * <p>An office may return its own sheet alone, so that is a warning. A sheet that is laid out like a form but has lost its marks is
 * an error if a unit is absent whose sheet it may have been; if all are there, it is a copy, and a warning.
 */
final class AbsentUnits {

    private static final int SHOWN = 5;

    private final List<ReturnedFile> files;
    private final Set<String> returned;

    AbsentUnits(List<ReturnedFile> files) {
        this.files = files;
        this.returned = files.stream()
                .flatMap(file -> file.forms().stream())
                .map(form -> Unit.spelling(form.unit()))
                .collect(Collectors.toSet());
    }

    /** @param areDeclared whether it was said which units there must be, so that each that is absent is reported anyhow */
    void report(boolean areDeclared, Issues issues) {
        files.forEach(file -> reportUnmarked(file, issues));
        Map<String, String> absent = new LinkedHashMap<>();
        files.stream()
                .filter(file -> file.unmarked().isEmpty())
                .flatMap(this::absent)
                .forEach(name -> absent.putIfAbsent(Unit.spelling(name), name));
        if (!areDeclared && !absent.isEmpty() && !returned.isEmpty()) {
            Location place = Location.of(files.get(0).file());
            issues.add(FormIssue.OTHERS_ABSENT.at(place, absent.size(), names(absent.values().stream())));
        }
    }

    private void reportUnmarked(ReturnedFile file, Issues issues) {
        boolean isLost = file.madeFor().isEmpty() || absent(file).findAny().isPresent();
        FormIssue code = isLost ? FormIssue.UNMARKED : FormIssue.UNMARKED_COPY;
        file.unmarked().forEach(sheet -> issues.add(code.at(sheet)));
    }

    private Stream<String> absent(ReturnedFile file) {
        return file.madeFor().stream().filter(name -> !returned.contains(Unit.spelling(name)));
    }

    private static String names(Stream<String> absent) {
        List<String> names = absent.limit(SHOWN + 1L).toList();
        String shown = names.stream().limit(SHOWN).collect(joining(", "));
        return names.size() > SHOWN ? shown + ", …" : shown;
    }
}
