package org.parindex.scoring.core.parameter;

import com.google.common.base.Throwables;
import java.util.Iterator;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Consumer;

/** Takes what a service loader finds, one provider after the other, and goes on after those that cannot be used. */
public final class Services {

    private Services() {}

    /**
     * Gives each provider to its taker, and tells of each that cannot be loaded.
     *
     * @param faults gets what is wrong with a provider; it is somebody else's code, which must not take the others down
     */
    public static <S> void each(ServiceLoader<S> loader, Consumer<S> providers, Consumer<String> faults) {
        Iterator<S> each = loader.iterator();
        String lastFault = "";
        while (true) {
            try {
                if (!each.hasNext()) {
                    return;
                }
                providers.accept(each.next());
            } catch (ServiceConfigurationError | LinkageError unusable) {
                String fault = fault(unusable);
                faults.accept(fault);
                if (fault.equals(lastFault)) {
                    return; // the class path itself cannot be read, and the iterator would say so for ever
                }
                lastFault = fault;
            }
        }
    }

    private static String fault(Error unusable) {
        String cause = unusable.getCause() == null ? "" : ": " + Throwables.getRootCause(unusable);
        return unusable.getMessage() + cause;
    }
}
