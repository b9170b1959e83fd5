package org.parindex.scoring.io.office.docx;

import static com.google.common.base.Strings.nullToEmpty;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.parindex.scoring.io.tables.bounds.MeteredStream;

/**
 * A part of a document, element by element. It fails with an {@link IOException} at what no document has and what makes parsers
 * slow or fills the memory: a document type, deep nesting, ever new names, a tag without end.
 */
final class Xml implements AutoCloseable {

    /** The two namespaces of WordprocessingML, transitional and strict. */
    private static final Set<String> WORD = ImmutableSet.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main");

    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private static final int DEEPEST = 200;
    private static final int MOST_NAMES = 2_000;
    private static final int MOST_BYTES_OF_A_TAG = 1 << 18;

    private final MeteredStream bytes;
    private final XMLStreamReader in;
    private final Set<String> names = new HashSet<>();
    private int depth;

    private Xml(MeteredStream bytes, XMLStreamReader in) {
        this.bytes = bytes;
        this.in = in;
    }

    /** Takes over a stream. */
    static Xml open(InputStream part) throws IOException {
        MeteredStream bytes = new MeteredStream(part, MOST_BYTES_OF_A_TAG);
        try {
            return new Xml(bytes, factory().createXMLStreamReader(decoded(bytes)));
        } catch (XMLStreamException malformed) {
            bytes.close();
            throw new IOException(malformed);
        }
    }

    /** Parts are UTF-8 or UTF-16 (ECMA-376, part 1, 8). The parser would tell standard error of a byte that cannot be. */
    private static Reader decoded(InputStream part) throws IOException {
        PushbackInputStream in = new PushbackInputStream(part, UTF_8_MARK.length);
        byte[] start = in.readNBytes(UTF_8_MARK.length);
        if (Arrays.equals(start, UTF_8_MARK)) {
            return new InputStreamReader(in, UTF_8.newDecoder());
        }
        in.unread(start);
        boolean isUtf16 = start.length > 1 && (start[0] & start[1] & 0xFE) == 0xFE;
        return new InputStreamReader(in, (isUtf16 ? UTF_16 : UTF_8).newDecoder());
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Goes on; false at the end of the part. */
    boolean next() throws IOException {
        try {
            bytes.progress();
            require(in.next());
            return in.getEventType() != XMLStreamConstants.END_DOCUMENT;
        } catch (XMLStreamException | RuntimeException malformed) {
            throw new IOException(malformed);
        }
    }

    private void require(int event) throws IOException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> enter();
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw new IOException("document type");
            default -> {}
        }
    }

    private void enter() throws IOException {
        depth++;
        names.add(in.getLocalName());
        for (int i = 0; i < in.getAttributeCount(); i++) {
            names.add(in.getAttributeLocalName(i));
        }
        if (depth > DEEPEST || names.size() > MOST_NAMES) {
            throw new IOException("too deep, or too many names");
        }
    }

    boolean isStart() {
        return in.isStartElement();
    }

    boolean isEnd() {
        return in.isEndElement();
    }

    /** Returns the name of the current element, with {@code :} in front if it is not one of WordprocessingML. */
    String name() {
        return (WORD.contains(nullToEmpty(in.getNamespaceURI())) ? "" : ":") + in.getLocalName();
    }

    /** Returns an attribute of WordprocessingML; empty if it is not there. */
    String attribute(String name) {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            if (in.getAttributeLocalName(i).equals(name) && WORD.contains(nullToEmpty(in.getAttributeNamespace(i)))) {
                return in.getAttributeValue(i);
            }
        }
        return "";
    }

    /** Returns an attribute, whatever its prefix; empty if it is not there. */
    String anyAttribute(String name) {
        return nullToEmpty(in.getAttributeValue(null, name));
    }

    /** Goes to the end of the current element. */
    void skip() throws IOException {
        int outside = depth - 1;
        while (depth > outside && next()) {}
    }

    /** Returns the text of the current element, cut behind some characters, and goes to its end. */
    String text(int most) throws IOException {
        StringBuilder text = new StringBuilder();
        int outside = depth - 1;
        while (depth > outside && next()) {
            if (in.isCharacters() || in.getEventType() == XMLStreamConstants.CDATA) {
                int length = Math.min(in.getTextLength(), most - text.length());
                text.append(in.getTextCharacters(), in.getTextStart(), length);
            }
        }
        return text.toString();
    }

    /** Returns what the children of the current element say, and goes to its end. */
    Properties properties() throws IOException {
        Map<String, String> properties = new HashMap<>();
        int parent = depth;
        while (depth >= parent && next()) {
            if (isStart() && depth == parent + 1) {
                properties.put(name(), attribute("val"));
            }
        }
        return new Properties(properties);
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
