#!/usr/bin/env bash
# Guess: an archive of classes (CDS, an AOT cache) is a mapped file, so all processes share its pages.
# Happens: Java maps it at a random address and adjusts the pointers in it (-XX:ArchiveRelocationMode=1, the default since JDK
#   17), which makes most of its pages memory of the process. With 0, the address is fixed, and the pages stay those of the file.
# Matters: an AOT cache of 45 MB costs each process of a host 36 MB that no other can use, and that no reclaiming gives back.
set -uo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder" || exit 1
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
cat >Private.java <<'JAVA'
import java.nio.file.*;
class Private {
  public static void main(String[] none) throws Exception {
    boolean archive = false;
    long resident = 0;
    long own = 0;
    for (String line : Files.readAllLines(Path.of("/proc/self/smaps"))) {
      String[] words = line.trim().split("\\s+");
      if (line.matches("[0-9a-f]+-[0-9a-f]+ .*")) archive = line.endsWith("classes.jsa");
      else if (archive && words[0].equals("Rss:")) resident += Long.parseLong(words[1]);
      else if (archive && words[0].equals("Anonymous:")) own += Long.parseLong(words[1]);
    }
    System.out.println(resident + " " + own);
  }
}
JAVA
"${java%java}javac" Private.java || exit 1
pages() {
  "$java" -XX:+UseSerialGC -XX:+UnlockDiagnosticVMOptions "-XX:ArchiveRelocationMode=$1" -Xshare:on -cp . Private
}

"$java" -version 2>&1 | head -n 1
read -r random own < <(pages 1)
read -r fixed kept < <(pages 0)
echo "random address (the default): $random kB of the archive are resident, $own kB of them private"
echo "fixed address:                $fixed kB of the archive are resident, $kept kB of them private"

[ "$own" -gt $((random / 2)) ] && [ "$kept" -lt $((own * 3 / 4)) ] &&
  echo "By default, most of an archive of classes is private memory of each process."
