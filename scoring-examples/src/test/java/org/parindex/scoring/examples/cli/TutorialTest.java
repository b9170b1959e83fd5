package org.parindex.scoring.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tutorial of the scheme files is played as it stands there. */
class TutorialTest {

    @TempDir
    private Path folder;

    @Test
    void printsWhatThePageSays() throws IOException {
        assertThat(new Tutorial(folder).play("schools-2027.yaml").lines()).hasSize(10);
    }

    @Test
    void showsEveryCommandOfANewYear() throws IOException {
        assertThat(Tutorial.text())
                .contains("$ scoring check ", "$ scoring diff ", "$ scoring score ", "error SCH-401", "examples: 1.");
    }
}
