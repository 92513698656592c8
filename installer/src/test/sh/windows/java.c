/*
 * Stands in for java.exe and javaw.exe: answers -version, and writes down the command line it was
 * given. Set by the environment:
 *   STUB_VERSION  what -version says (17.0.15)
 *   STUB_BITS     what -version says of the machine ("64-Bit ")
 *   STUB_RECORD   file that gets the name of the program and its command line (UTF-8), a line each
 *   STUB_EXIT     its exit code (0)
 *   STUB_HOLD     file that it keeps open, as a virtual machine keeps its jars, until the file of
 *                 that name with ".stop" is there
 */
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>
#include <windows.h>

static void record(const wchar_t *name)
{
    wchar_t program[MAX_PATH];
    char line[65536];
    FILE *file = _wfopen(name, L"ab");
    if (file == NULL) {
        exit(98);
    }
    GetModuleFileNameW(NULL, program, MAX_PATH);
    WideCharToMultiByte(CP_UTF8, 0, wcsrchr(program, L'\\') + 1, -1, line, sizeof line, NULL, NULL);
    fprintf(file, "%s\n", line);
    WideCharToMultiByte(CP_UTF8, 0, GetCommandLineW(), -1, line, sizeof line, NULL, NULL);
    fprintf(file, "%s\n", line);
    fclose(file);
}

static void hold(const wchar_t *name)
{
    wchar_t stop[MAX_PATH];
    HANDLE held = CreateFileW(name, GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_WRITE, NULL,
                              OPEN_EXISTING, 0, NULL);
    if (held == INVALID_HANDLE_VALUE) {
        exit(97);
    }
    swprintf(stop, MAX_PATH, L"%ls.stop", name);
    while (GetFileAttributesW(stop) == INVALID_FILE_ATTRIBUTES) {
        Sleep(50);
    }
    CloseHandle(held);
}

int main(int count, char **arguments)
{
    const char *version = getenv("STUB_VERSION");
    const char *bits = getenv("STUB_BITS");
    const char *code = getenv("STUB_EXIT");
    if (count == 2 && strcmp(arguments[1], "-version") == 0) {
        fprintf(stderr, "openjdk version \"%s\" 2025-04-15\n", version ? version : "17.0.15");
        fprintf(stderr, "OpenJDK Runtime Environment (build 17.0.15+6)\n");
        fprintf(stderr, "OpenJDK %sServer VM (build 17.0.15+6, mixed mode)\n", bits ? bits : "64-Bit ");
        return 0;
    }
    if (_wgetenv(L"STUB_RECORD") != NULL) {
        record(_wgetenv(L"STUB_RECORD"));
    }
    if (_wgetenv(L"STUB_HOLD") != NULL) {
        hold(_wgetenv(L"STUB_HOLD"));
    }
    printf("the program ran\n");
    return code ? atoi(code) : 0;
}
