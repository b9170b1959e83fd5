package org.parindex.scoring.core.scheme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A class path of some folders, each of which brings one provider as a jar would. The providers are loaded anew, since
 * the service loader looks for those of a class path only outside named modules.
 */
public final class ProviderLoader extends URLClassLoader {

    private final List<String> providers;

    private ProviderLoader(URL[] folders, List<String> providers) {
        super(folders, ProviderLoader.class.getClassLoader());
        this.providers = providers;
    }

    /** Returns a loader that sees providers of a service, given by the names of classes, in this order. */
    public static ProviderLoader of(Path folder, Class<?> service, String... providers) throws IOException {
        URL[] folders = new URL[providers.length];
        for (int i = 0; i < providers.length; i++) {
            folders[i] = jar(folder.resolve("jar" + i), service, providers[i]);
        }
        return new ProviderLoader(folders, List.of(providers));
    }

    private static URL jar(Path folder, Class<?> service, String provider) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(service.getName()), provider + "\n");
        try {
            return folder.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        Class<?> loaded = findLoadedClass(name);
        return loaded == null && providers.contains(name) ? define(name) : super.loadClass(name, resolve);
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = in.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException unreadable) {
            throw new ClassNotFoundException(name, unreadable);
        }
    }
}
