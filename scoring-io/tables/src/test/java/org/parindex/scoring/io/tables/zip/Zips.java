package org.parindex.scoring.io.tables.zip;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds small archives. */
public final class Zips {

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Set<String> stored = new HashSet<>();

    public static Zips of(String name, String content) {
        return new Zips().with(name, content);
    }

    /** Adds a part, or replaces it. */
    public Zips with(String name, String content) {
        return with(name, content.getBytes(UTF_8));
    }

    public Zips with(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    /** Adds a part as it is. */
    public Zips withStored(String name, byte[] content) {
        stored.add(name);
        return with(name, content);
    }

    /** Changes a part that is text. */
    public Zips change(String name, UnaryOperator<String> change) {
        return with(name, change.apply(new String(parts.get(name), UTF_8)));
    }

    public Zips without(String name) {
        parts.remove(name);
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(entry(part.getKey(), part.getValue()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private ZipEntry entry(String name, byte[] content) {
        ZipEntry entry = new ZipEntry(name);
        if (stored.contains(name)) {
            CRC32 crc = new CRC32();
            crc.update(content);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(crc.getValue());
        }
        return entry;
    }
}
