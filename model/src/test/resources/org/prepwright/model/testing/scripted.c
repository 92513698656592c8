/* Stands in for a program of Windows: runs the script beside it, NAME.exe.cmd, with its own
   arguments and ends with its exit code. */
#include <windows.h>
#include <stdio.h>
#include <stdlib.h>

int main(int argc, char **argv)
{
    char path[600], command[4096];
    int i, used;
    GetModuleFileNameA(NULL, path, sizeof path);
    used = snprintf(command, sizeof command, "\"\"%s.cmd\"", path);
    for (i = 1; i < argc; i++)
        used += snprintf(command + used, sizeof command - used, " \"%s\"", argv[i]);
    snprintf(command + used, sizeof command - used, "\"");
    return system(command);
}
