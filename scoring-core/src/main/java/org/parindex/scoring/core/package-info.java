/**
 * The root of the core; it only holds the style of the generated value classes. They stay invisible, and carry no
 * annotation that those who compile against the core would need on their class path.
 */
@Value.Style(
        visibility = ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        allowedClasspathAnnotations = Override.class)
package org.parindex.scoring.core;

import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;
