package com.example.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.scheme.SchemeId;
import org.parindex.scoring.core.scheme.Schemes;
import org.parindex.scoring.core.score.Scorecards;

class SchoolIndexTest {

    @Test
    void runsOnThePathThatTheBuildMeans() {
        boolean named = SchoolIndex.class.getModule().isNamed();
        assertEquals(System.getProperty("path"), named ? "module path" : "class path");
    }

    @Test
    void findsItsOwnSchemeAndTheShippedOne() {
        List<SchemeId> ids = Schemes.installed().ids();
        assertEquals("[example/schools@2026, son-la/department@2020]", ids.toString());
        assertTrue(Schemes.installed().find("son-la/department").value().isPresent());
    }

    @Test
    void ranksTheSchools() {
        Scorecards cards = SchoolIndex.score("unit,A.1,A.2,B\nElm,3.5,2.75,1\nOak,4,3,2.25\n").orElseThrow();
        assertTrue(SchoolIndex.publish(cards).contains("| 1 | Oak | 9.25 |\n| 2 | Elm | 7.25 |"));
    }

    @Test
    void tellsWhatIsWrongWithAnUpload() {
        Checked<Scorecards> cards = SchoolIndex.score("unit,A.1,A.2,B\nElm,4.5,x,1\n");
        assertEquals(
                "[upload.csv:2:2: error SCO-101: Elm, criterion A.1 \"Lessons\": 4.5 is more than the maximum 4., "
                        + "upload.csv:2:3: error TAB-401: Elm, criterion A.2 \"Help with homework\": \"x\" is not a"
                        + " number of points. Write digits with at most one point, such as 1.86; leave the cell empty"
                        + " if there is no value, or write n/a if the criterion does not apply.]",
                cards.issues().toString());
    }
}
