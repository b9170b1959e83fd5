package org.parindex.scoring.io.tables.html;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.FileText;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.issue.TextIssue;
import org.parindex.scoring.io.tables.TableIssue;
import org.parindex.scoring.io.tables.TableSource;

/** Decodes a page: as UTF-8, and if it is not that, as what it says of itself. */
final class PageText {

    private static final int HEAD_BYTES = 4096;
    private static final Pattern DECLARED =
            Pattern.compile("<meta\\s[^>]*charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

    private PageText() {}

    static Checked<FileText> of(TableSource source) {
        Checked<FileText> text = source.text();
        boolean isOther = text.issues().stream().anyMatch(issue -> issue.code().equals(TextIssue.NOT_UTF_8));
        return isOther ? declared(source.bytes()).map(name -> of(source, name)).orElse(text) : text;
    }

    private static Optional<String> declared(byte[] bytes) {
        byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, HEAD_BYTES));
        return declared(new String(head, ISO_8859_1)).filter(name -> !name.equalsIgnoreCase("utf-8"));
    }

    private static Optional<String> declared(String head) {
        Matcher found = DECLARED.matcher(head);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private static Checked<FileText> of(TableSource source, String charset) {
        return decoded(source.bytes(), charset)
                .map(text -> FileText.of(source.file(), text.getBytes(UTF_8)))
                .orElseGet(() -> Checked.failed(TableIssue.OTHER_CHARSET.at(Location.of(source.file()), charset)));
    }

    private static Optional<String> decoded(byte[] bytes, String charset) {
        try {
            String text = Charset.forName(charset)
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            String head = text.substring(0, Math.min(text.length(), HEAD_BYTES));
            return declared(head).isPresent() ? Optional.of(text) : Optional.empty();
        } catch (CharacterCodingException | IllegalArgumentException | UnsupportedOperationException notThat) {
            return Optional.empty();
        }
    }
}
