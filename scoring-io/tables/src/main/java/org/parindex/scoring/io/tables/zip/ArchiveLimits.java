package org.parindex.scoring.io.tables.zip;

import com.google.common.base.Ascii;
import com.google.common.math.LongMath;
import java.math.RoundingMode;
import java.util.List;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.io.tables.TableIssue;

/** Says what is above the limits in a directory, or cannot be unpacked. */
record ArchiveLimits(String file, Limits limits) {

    /** What unpacks to no more than this is no bomb, however well it is packed: an empty sheet is one blank thing many times. */
    private static final long HARMLESS = 1 << 20;

    private static final int SHOWN = 100;

    List<Issue> excess(Directory directory) {
        if (directory.count() > limits.zipEntries() || directory.unpacked() > limits.unpackedBytes()) {
            return List.of(TableIssue.ARCHIVE_TOO_LARGE.at(
                    Location.of(file),
                    directory.count(),
                    directory.unpacked(),
                    limits.zipEntries(),
                    limits.unpackedBytes()));
        }
        return directory.entries().stream()
                .filter(entry -> !entry.isReadable() || isBomb(entry))
                .map(this::issue)
                .toList();
    }

    private boolean isBomb(Entry entry) {
        return entry.unpacked() > HARMLESS && entry.unpacked() > limits.inflation() * entry.packed();
    }

    private Issue issue(Entry entry) {
        return entry.isReadable()
                ? TableIssue.INFLATION.at(
                        Location.of(file),
                        shown(entry.name()),
                        LongMath.divide(entry.unpacked(), Math.max(1, entry.packed()), RoundingMode.CEILING),
                        limits.inflation())
                : TableIssue.UNREADABLE_PART.at(Location.of(file), shown(entry.name()));
    }

    static String shown(String name) {
        return Ascii.truncate(name, SHOWN, "…");
    }
}
