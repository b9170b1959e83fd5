package org.parindex.scoring.io.tables;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Formats that are not read, and by which their files are known, so that people are told what they have. */
final class ForeignFormats {

    private static final int HEAD_BYTES = 1 << 12;

    /** An archive names its parts at its end. */
    private static final int TAIL_BYTES = 1 << 16;

    private static final String ARCHIVE = "PK\u0003\u0004";
    private static final Pattern PART_OF_OFFICE_FILES = Pattern.compile("(word|xl)/|\\[Content_Types]\\.xml");

    private static final List<Sign> SIGNS = ImmutableList.of(
            new Sign("PDF", "%PDF-", ""),
            new Sign("RTF", "{\\rtf", ""),
            new Sign("GIF", "GIF8", ""),
            new Sign("PNG", "\u0089PNG", ""),
            new Sign("JPEG", "\u00FF\u00D8\u00FF", ""),
            new Sign("OpenDocument", ARCHIVE, "mimetypeapplication/vnd.oasis.opendocument."),
            new Sign("OpenDocument", "<?xml", "<office:document"),
            new Sign("XML Spreadsheet 2003", "<?xml", "urn:schemas-microsoft-com:office:spreadsheet"),
            new Sign("XLSB", ARCHIVE, "xl/workbook.bin"),
            new Sign("PowerPoint", ARCHIVE, "ppt/presentation.xml"),
            new Sign("Numbers, Pages or Keynote", ARCHIVE, ".iwa"));

    private ForeignFormats() {}

    private record Sign(String format, String start, String inside) {}

    /** Returns the name of the format of a file that no reader recognises, if it is one of these. */
    static Optional<String> of(TableSource source) {
        byte[] bytes = source.bytes();
        String head = text(bytes, 0, Math.min(bytes.length, HEAD_BYTES));
        String tail = text(bytes, Math.max(0, bytes.length - TAIL_BYTES), bytes.length);
        return SIGNS.stream()
                .filter(sign -> head.startsWith(sign.start()))
                .filter(sign -> head.contains(sign.inside()) || tail.contains(sign.inside()))
                .map(Sign::format)
                .findFirst()
                .or(() -> archive(head, tail));
    }

    private static Optional<String> archive(String head, String tail) {
        boolean isWhole = head.startsWith(ARCHIVE) && tail.contains("PK\u0005\u0006");
        return isWhole && !PART_OF_OFFICE_FILES.matcher(tail).find() ? Optional.of("ZIP") : Optional.empty();
    }

    private static String text(byte[] bytes, int from, int to) {
        return new String(Arrays.copyOfRange(bytes, from, to), ISO_8859_1);
    }
}
