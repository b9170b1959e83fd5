package org.parindex.scoring.io.tables.zip;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipException;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.io.tables.TableIssue;
import org.parindex.scoring.io.tables.TableSource;

/**
 * The parts of a zip archive, such as a workbook or a document of an office program. Nothing is unpacked before it is opened, and
 * nothing ever to a file.
 *
 * <p>What the archive's directory says is checked against the limits, and each part against what the directory says of it: a part
 * ends with an {@link IOException} where it unpacks to more or to something else. So all parts together stay within the limits,
 * however often they are opened, and nothing that was read to its end is damaged. Names are compared without case, as office
 * programs do. Immutable.
 */
public final class Archive {

    private final TableSource source;
    private final ImmutableMap<String, Entry> entries;

    private Archive(TableSource source, Map<String, Entry> entries) {
        this.source = source;
        this.entries = ImmutableMap.copyOf(entries);
    }

    /**
     * Reads the directory of an archive. It is refused as a whole if it is incomplete or above the limits, if a part is there twice,
     * is encrypted or is packed by another method than deflate, or if two parts share the same bytes.
     */
    public static Checked<Archive> read(TableSource source, Limits limits) {
        try {
            return read(source, Directory.read(source, limits.zipEntries()), limits);
        } catch (IOException damaged) {
            return Checked.failed(TableIssue.DAMAGED.at(Location.of(source.file()), "zip"));
        }
    }

    private static Checked<Archive> read(TableSource source, Directory directory, Limits limits) throws ZipException {
        List<Issue> excess = new ArchiveLimits(source.file(), limits).excess(directory);
        if (!excess.isEmpty()) {
            return Checked.failed(excess);
        }
        Map<String, Entry> entries = new TreeMap<>();
        for (Entry entry : directory.entries()) {
            if (entries.putIfAbsent(key(entry.name()), entry) != null) {
                return Checked.failed(damaged(source, entry.name()));
            }
        }
        directory.requireSeparateBytes();
        return Checked.of(new Archive(source, entries));
    }

    private static Issue damaged(TableSource source, String name) {
        return TableIssue.DAMAGED_PART.at(Location.of(source.file()), ArchiveLimits.shown(name));
    }

    private static String key(String name) {
        return Ascii.toLowerCase(name.replace('\\', '/'));
    }

    /** Returns the name that issues show. */
    public String file() {
        return source.file();
    }

    /** Returns whether there is a part of this name, such as {@code xl/workbook.xml}. */
    public boolean has(String name) {
        return entries.containsKey(key(name));
    }

    /**
     * Returns a new stream of an unpacked part; whoever opens it closes it. Reading throws a {@link ZipException} as soon as the
     * content is not what the directory says.
     *
     * @throws IllegalArgumentException if there is no such part
     */
    public InputStream open(String name) throws IOException {
        Entry entry = entries.get(key(name));
        checkArgument(entry != null, "name (%s) is not in the archive", name);
        return new EntryStream(entry, new Bytes(source).stream(entry.start(), entry.packed()));
    }

    /**
     * Unpacks everything once, for libraries that unpack on their own.
     *
     * @return this archive, or an issue for each part that is not what the directory says
     */
    public Checked<Archive> verified() {
        List<Issue> issues = entries.values().stream()
                .map(Entry::name)
                .filter(name -> !isWhole(name))
                .map(name -> damaged(source, name))
                .toList();
        return issues.isEmpty() ? Checked.of(this) : Checked.failed(issues);
    }

    private boolean isWhole(String name) {
        try (InputStream part = open(name)) {
            ByteStreams.exhaust(part);
            return true;
        } catch (IOException damaged) {
            return false;
        }
    }
}
