package org.parindex.scoring.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The tutorial of the scheme files, played in a folder as its reader would: a block of YAML or CSV goes into the file that was
 * named last, as the whole of it, as the line that the text says, or at its end; of a block of text, each line after {@code $}
 * is a command, and what follows is what it prints.
 */
final class Tutorial {

    private static final Path PAGE = Path.of("../scoring-schemes/README.md");
    private static final String TITLE = "## A new year in ten lines\n";
    private static final Pattern BLOCK = Pattern.compile("```(yaml|csv|text)\n(.*?)```\n", Pattern.DOTALL);
    private static final Pattern FILE =
            Pattern.compile("(?:Line (\\d+) of |(at the\\send of)\\s)?`([\\w-]+\\.(?:yaml|csv))`");
    private static final String PROMPT = "$ scoring ";

    private final Path folder;

    Tutorial(Path folder) {
        this.folder = folder;
    }

    /** Returns the section, from its title to the next one. */
    static String text() throws IOException {
        String page = Files.readString(PAGE, UTF_8).replace("\r\n", "\n");
        int start = page.indexOf(TITLE);
        assertThat(start).isPositive();
        return page.substring(start, page.indexOf("\n## ", start + TITLE.length()));
    }

    /** Plays it from the first block to the last, and returns what a file holds in the end. */
    String play(String file) throws IOException {
        String text = text();
        int read = 0;
        for (Matcher block = BLOCK.matcher(text); block.find(); read = block.end()) {
            if (block.group(1).equals("text")) {
                assertThat(printed(block.group(2))).isEqualTo(block.group(2));
            } else {
                write(text.substring(read, block.start()), block.group(2));
            }
        }
        return Files.readString(folder.resolve(file), UTF_8);
    }

    private void write(String prose, String content) throws IOException {
        List<MatchResult> named = FILE.matcher(prose).results().toList();
        MatchResult last = named.get(named.size() - 1);
        Path file = folder.resolve(last.group(3));
        if (last.group(1) != null) {
            List<String> lines = new ArrayList<>(Files.readAllLines(file, UTF_8));
            lines.set(Integer.parseInt(last.group(1)) - 1, content.stripTrailing());
            Files.writeString(file, String.join("\n", lines) + "\n", UTF_8);
        } else {
            String before = last.group(2) == null ? "" : Files.readString(file, UTF_8);
            Files.writeString(file, before + content, UTF_8);
        }
    }

    /** Returns a block again with what its commands really print, errors and all. */
    private String printed(String block) {
        StringBuilder printed = new StringBuilder();
        block.lines().filter(line -> line.startsWith(PROMPT)).forEach(line -> {
            Run run = Run.scoring(Stream.of(line.substring(PROMPT.length()).split(" "))
                    .map(this::inFolder)
                    .toArray(String[]::new));
            printed.append(line).append('\n').append(run.err()).append(run.out());
        });
        return printed.toString().replace(folder + folder.getFileSystem().getSeparator(), "");
    }

    private String inFolder(String argument) {
        return FILE.matcher("`" + argument + "`").matches()
                ? folder.resolve(argument).toString()
                : argument;
    }
}
