package org.parindex.scoring.io.office.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Opens workbooks with LibreOffice, calculates them and saves them again. */
record LibreOffice(Path folder) {

    private static final long MOST_SECONDS = 300;

    byte[] saved(byte[] workbook) throws IOException, InterruptedException {
        Path in = Files.write(folder.resolve("form.xlsx"), workbook);
        Path out = Files.createDirectories(folder.resolve("saved"));
        List<String> command = List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "xlsx:Calc MS Excel 2007 XML",
                "--outdir",
                out.toString(),
                in.toString());
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log.txt").toFile())
                .start();
        assertThat(process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)).isTrue();
        return Files.readAllBytes(out.resolve("form.xlsx"));
    }
}
