package dev.docket.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.docket.CasesService;
import dev.docket.json.ShapeMapper;
import dev.docket.policy.Policy;
import dev.docket.server.DocketServer;
import dev.docket.storage.StorageProvider;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

/** The classes of the modules, found by where one of them lies: a jar, or a folder of the build. */
final class Modules {

  static final JavaClasses POLICY = classes(List.of(place(Policy.class)));
  static final JavaClasses CORE = classes(List.of(place(CasesService.class)));
  static final JavaClasses SERVER = classes(List.of(place(DocketServer.class)));

  /** The stores that are built with the server, each a module of its own. */
  static final JavaClasses STORES = classes(stores());

  static final JavaClasses ALL = classes(all());

  private Modules() {}

  private static JavaClasses classes(List<URL> places) {
    return new ClassFileImporter().importUrls(places);
  }

  private static List<URL> stores() {
    return ServiceLoader.load(StorageProvider.class).stream()
        .map(provider -> place(provider.type()))
        .toList();
  }

  private static List<URL> all() {
    List<URL> places = new ArrayList<>(stores());
    places.add(place(Policy.class));
    places.add(place(CasesService.class));
    places.add(place(ShapeMapper.class));
    places.add(place(DocketServer.class));
    return places;
  }

  private static URL place(Class<?> member) {
    URL place = member.getProtectionDomain().getCodeSource().getLocation();
    return place.getPath().endsWith(".jar") ? inside(place) : place;
  }

  private static URL inside(URL jar) {
    try {
      return URI.create("jar:" + jar + "!/").toURL();
    } catch (MalformedURLException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
