@echo off
rem Runs an installed Docket on Windows, by the java of JAVA_HOME or else of the PATH. DOCKET_JAVA_OPTIONS has more options for Java.
setlocal EnableExtensions DisableDelayedExpansion
if defined JAVA_HOME set "PATH=%JAVA_HOME%\bin;%PATH%"
set "JAVA_VERSION="
for /f "tokens=3" %%v in ('java -version 2^>^&1 ^| findstr /c:" version "') do set "JAVA_VERSION=%%~v"
set "JAVA_MAJOR=0"
for /f "delims=.-+" %%m in ("%JAVA_VERSION%") do set "JAVA_MAJOR=%%m"
if %JAVA_MAJOR% LSS 21 (
  echo Docket needs a JDK of version 21 or newer; set JAVA_HOME to one. 1>&2
  exit /b 1
)
set "JAVA_OPTIONS=%DOCKET_JAVA_OPTIONS%"
rem The quick compiler, for a server that lives for minutes.
if "%DOCKET_PROFILE%"=="test" set "JAVA_OPTIONS=-XX:TieredStopAtLevel=1 %JAVA_OPTIONS%"
rem The server refuses settings it does not know.
set "DOCKET_JAVA_OPTIONS="
set "DOCKET_CACHE="
java -XX:+ExitOnOutOfMemoryError %JAVA_OPTIONS% -jar "%~dp0..\docket.jar" %*
exit /b %ERRORLEVEL%
