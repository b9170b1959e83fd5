package org.parindex.scoring.io.tables.xlsx;

import static com.google.common.base.Strings.isNullOrEmpty;
import static com.google.common.base.Strings.nullToEmpty;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Closeables;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.parindex.scoring.io.tables.bounds.MeteredStream;
import org.parindex.scoring.io.tables.bounds.Refusal;
import org.parindex.scoring.io.tables.zip.Archive;

/**
 * One part of a workbook, element by element. It refuses what no workbook has and what makes parsers slow or fills the memory: a
 * document type, deep nesting, ever new names, a single tag without end.
 *
 * <p>Names are taken without their prefix, since writers choose it freely.
 */
final class Xml implements AutoCloseable {

    /** What a part may declare (ECMA-376, part 2, 8.1); a file that declares nothing is UTF-8 or UTF-16 as well. */
    private static final Set<String> ENCODINGS = ImmutableSet.of("", "UTF-8", "UTF-16");

    private static final int DEEPEST = 100;
    private static final int MOST_NAMES = 1_000;
    private static final int MOST_PREFIXES = 100;
    private static final int MOST_BYTES_OF_A_TAG = 1 << 17;

    private final String file;
    private final String part;
    private final MeteredStream bytes;
    private final XMLStreamReader in;
    private final Set<String> names = new HashSet<>();
    private final Set<String> prefixes = new HashSet<>();
    private final StringBuilder more = new StringBuilder();
    private final List<String> attributes = new ArrayList<>();
    private int depth;

    private Xml(String file, String part, MeteredStream bytes, XMLStreamReader in) {
        this.file = file;
        this.part = part;
        this.bytes = bytes;
        this.in = in;
    }

    /** Opens a part, which must be there. */
    static Xml open(Archive archive, String part) throws Refusal {
        MeteredStream bytes = bytes(archive, part);
        try {
            return new Xml(archive.file(), part, bytes, reader(bytes));
        } catch (IOException | XMLStreamException | RuntimeException damaged) {
            Closeables.closeQuietly(bytes);
            throw Refusal.damaged(archive.file(), part);
        }
    }

    private static MeteredStream bytes(Archive archive, String part) throws Refusal {
        if (!archive.has(part)) {
            throw Refusal.damaged(archive.file(), part);
        }
        try {
            return new MeteredStream(archive.open(part), MOST_BYTES_OF_A_TAG);
        } catch (IOException damaged) {
            throw Refusal.damaged(archive.file(), part);
        }
    }

    private static XMLStreamReader reader(InputStream bytes) throws IOException, XMLStreamException {
        XMLStreamReader in = factory().createXMLStreamReader(bytes);
        if (!ENCODINGS.contains(Ascii.toUpperCase(nullToEmpty(in.getCharacterEncodingScheme())))) {
            throw new UnsupportedEncodingException(in.getCharacterEncodingScheme());
        }
        return in;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Returns how deep the current element is nested: 1 for the outermost. */
    int depth() {
        return depth;
    }

    /** Goes to the next child of the element at a depth, past whatever is left of the child before; false if there is none. */
    boolean nextChild(int parent) throws Refusal {
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT && depth == parent + 1) {
                return true;
            }
            if (depth < parent || event == XMLStreamConstants.END_DOCUMENT) {
                return false;
            }
        }
    }

    /**
     * Returns the text of the current element without that of its children, and goes to its end.
     *
     * @param most a longer text may be cut, but not to this length
     */
    String text(int most) throws Refusal {
        int element = depth;
        String first = "";
        more.setLength(0);
        for (int event = next(); depth >= element; event = next()) {
            boolean isText = event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA;
            if (isText && depth == element && first.isEmpty()) {
                first = chunk();
            } else if (isText && depth == element && first.length() + more.length() <= most) {
                more.append(chunk());
            }
        }
        return more.length() == 0 ? first : first + more;
    }

    /** The parser reads text only now, and finds out only now that it is malformed. */
    private String chunk() throws Refusal {
        try {
            return in.getText();
        } catch (RuntimeException malformed) {
            throw damaged();
        }
    }

    /** Returns the name of the current element. */
    String name() {
        return in.getLocalName();
    }

    /** Returns an attribute that has no prefix; empty if it is not there. */
    String attribute(String name) {
        return attribute(name, false);
    }

    /** Returns an attribute that has a prefix, whichever; empty if it is not there. */
    String prefixedAttribute(String name) {
        return attribute(name, true);
    }

    private String attribute(String name, boolean hasPrefix) {
        for (int i = 0; i < attributes.size(); i++) {
            if (attributes.get(i).equals(name) && isNullOrEmpty(in.getAttributePrefix(i)) != hasPrefix) {
                return in.getAttributeValue(i);
            }
        }
        return "";
    }

    /** Returns whether an attribute says yes; no if it is not there. */
    boolean is(String name) {
        String value = attribute(name);
        return value.equals("1") || value.equals("true");
    }

    private int next() throws Refusal {
        try {
            bytes.progress();
            int event = in.next();
            track(event);
            return event;
        } catch (XMLStreamException | RuntimeException malformed) {
            throw damaged();
        }
    }

    private void track(int event) throws Refusal {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> enter();
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw damaged();
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> meet(in.getPITarget());
            default -> {}
        }
    }

    private void enter() throws Refusal {
        depth++;
        meet(in.getLocalName());
        attributes.clear();
        for (int i = 0; i < in.getAttributeCount(); i++) {
            attributes.add(in.getAttributeLocalName(i));
            meet(attributes.get(i));
        }
        for (int i = 0; i < in.getNamespaceCount(); i++) {
            prefixes.add(nullToEmpty(in.getNamespacePrefix(i)));
        }
        if (depth > DEEPEST || prefixes.size() > MOST_PREFIXES) {
            throw damaged();
        }
    }

    /** Counts a name, if it is new; those of one letter, which most tags have, are too few to matter. */
    private void meet(String name) throws Refusal {
        if (name.length() > 1 && names.add(name) && names.size() > MOST_NAMES) {
            throw damaged();
        }
    }

    private Refusal damaged() {
        return Refusal.damaged(file, part);
    }

    @Override
    public void close() {
        try (bytes) {
            in.close();
        } catch (IOException | XMLStreamException ignored) {
            // What was read is in memory.
        }
    }
}
