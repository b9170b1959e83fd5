package org.parindex.scoring.io.office.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.core.scheme.SchemeId;
import org.parindex.scoring.io.office.form.content.FormMark;
import org.parindex.scoring.io.tables.TableSource;
import org.parindex.scoring.io.tables.zip.Archive;

/**
 * A file that is a form, as far as its mark tells.
 *
 * @param file the name that issues show
 * @param scheme what the form asks for; empty if the mark is damaged
 */
public record FoundForm(String file, Optional<SchemeId> scheme) {

    private static final byte[] START = FormMark.START.getBytes(UTF_8);
    private static final int LONGEST_MARK = 500;
    private static final String WORKBOOK = "xl/workbook.xml";

    public FoundForm {
        requireNonNull(file, "file");
        requireNonNull(scheme, "scheme");
    }

    /**
     * Looks for the mark of a form, in whatever format it was saved. No cell is read: a workbook is unpacked as far as the first
     * mark, within the limits.
     */
    public static Optional<FoundForm> in(TableSource source, Limits limits) {
        if (!isZip(source)) {
            return search(source, source::open);
        }
        return Archive.read(source, limits)
                .value()
                .flatMap(archive -> parts(archive, limits)
                        .filter(archive::has)
                        .flatMap(part -> search(source, () -> archive.open(part)).stream())
                        .findFirst());
    }

    private static boolean isZip(TableSource source) {
        return source.startsWith('P', 'K', 3, 4);
    }

    /** The parts that hold texts: those of XLSX, where cells share them or have their own, or else the one of ODS. */
    private static Stream<String> parts(Archive archive, Limits limits) {
        Stream<String> sheets =
                IntStream.rangeClosed(1, limits.zipEntries()).mapToObj(i -> "xl/worksheets/sheet" + i + ".xml");
        return archive.has(WORKBOOK)
                ? Stream.concat(Stream.of("xl/sharedStrings.xml"), sheets)
                : Stream.of("content.xml");
    }

    private static Optional<FoundForm> search(TableSource source, Opener opener) {
        Optional<FoundForm> damaged = Optional.empty();
        try (InputStream in = new BufferedInputStream(opener.open())) {
            for (String mark = next(in); mark != null; mark = next(in)) {
                Optional<SchemeId> scheme = FormMark.parse(mark).map(FormMark::scheme);
                if (scheme.isPresent()) {
                    return Optional.of(new FoundForm(source.file(), scheme));
                }
                boolean isMark = mark.startsWith(FormMark.SHEET) || mark.startsWith(FormMark.UNITS);
                damaged = isMark ? Optional.of(new FoundForm(source.file(), scheme)) : damaged;
            }
        } catch (IOException unreadable) {
            return damaged;
        }
        return damaged;
    }

    /** Returns the next text that begins like a mark, to the end of its cell; null if there is none. The first letter stands only once in {@link #START}. */
    private static @Nullable String next(InputStream in) throws IOException {
        int matched = 0;
        while (matched < START.length) {
            int found = in.read();
            if (found < 0) {
                return null;
            }
            matched = found == START[matched] ? matched + 1 : found == START[0] ? 1 : 0;
        }
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        for (int found = in.read(); isInside(found) && rest.size() < LONGEST_MARK; found = in.read()) {
            rest.write(found);
        }
        return FormMark.START + rest.toString(UTF_8);
    }

    private static boolean isInside(int found) {
        return found >= ' ' && "<\",;|".indexOf(found) < 0;
    }

    @FunctionalInterface
    private interface Opener {
        InputStream open() throws IOException;
    }
}
