package org.parindex.scoring.core.issue;

/** How bad an {@link Issue} is. */
public enum Severity {
    /** Something could not be read or may not be used; nothing official can be made with it. */
    ERROR,
    /** Everything could be used, but a person should look. */
    WARNING,
    /** Nothing is wrong, but someone may want to know. */
    REMARK
}
