/** The root of the core; it only holds the style of the generated value classes, which stay invisible. */
@Value.Style(visibility = ImplementationVisibility.PACKAGE, overshadowImplementation = true)
package org.parindex.scoring.core;

import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;
