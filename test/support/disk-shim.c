/*
 * Stands between a process and the C library (LD_PRELOAD) for the files of one folder, SHIM_DIR.
 * - SHIM_LOG: appends every change of those files to a log, from which test/support/power-cut.ts makes power cuts.
 * - SHIM_ARM: while that file exists ("<n> <errno> <sticky>"), the n-th change fails; with sticky 1 all later ones too.
 *   A full disk (ENOSPC) fails only where room is asked for; any other error also at fsync. "<arm>.fired" then appears.
 *   With errno 0 the process is killed just before that change.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char *dir, *arm;
static int log_to = -1;
static long count, nth, fault, sticky;

#define REAL(ret, name, ...) static ret (*real_##name)(__VA_ARGS__)
REAL(int, open, const char *, int, ...);
REAL(ssize_t, write, int, const void *, size_t);
REAL(ssize_t, pwrite, int, const void *, size_t, off_t);
REAL(int, fsync, int);
REAL(int, ftruncate, int, off_t);
REAL(int, rename, const char *, const char *);
REAL(int, unlink, const char *);

__attribute__((constructor)) static void start(void) {
  real_open = dlsym(RTLD_NEXT, "open64");
  real_write = dlsym(RTLD_NEXT, "write");
  real_pwrite = dlsym(RTLD_NEXT, "pwrite64");
  real_fsync = dlsym(RTLD_NEXT, "fsync");
  real_ftruncate = dlsym(RTLD_NEXT, "ftruncate64");
  real_rename = dlsym(RTLD_NEXT, "rename");
  real_unlink = dlsym(RTLD_NEXT, "unlink");
  dir = getenv("SHIM_DIR");
  arm = getenv("SHIM_ARM");
  const char *log = getenv("SHIM_LOG");
  if (log) log_to = real_open(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

static int is_ours(const char *path) { return dir && path && strncmp(path, dir, strlen(dir)) == 0; }

static int path_of(int fd, char *path) {
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, 4095);
  path[length < 0 ? 0 : length] = 0;
  return is_ours(path);
}

static void note(char op, const char *path, uint64_t at, const void *data, uint32_t size) {
  if (log_to < 0) return;
  uint32_t path_size = strlen(path);
  size_t all = 1 + 4 + 8 + 4 + path_size + size;
  char *record = malloc(all), *to = record;
  *to++ = op;
  memcpy(to, &path_size, 4); to += 4;
  memcpy(to, &at, 8); to += 8;
  memcpy(to, &size, 4); to += 4;
  memcpy(to, path, path_size); to += path_size;
  if (size) memcpy(to, data, size);
  int kept = errno;
  if (real_write(log_to, record, all) != (ssize_t)all) abort();
  errno = kept;
  free(record);
}

/* Whether this change must fail; `asks_room` is false for what a full disk still allows. */
static int fails(int asks_room) {
  if (!arm) return 0;
  int fd = real_open(arm, O_RDONLY | O_CLOEXEC);
  if (fd < 0) { count = 0; return 0; }
  char text[64] = {0};
  if (count == 0 && read(fd, text, 63) > 0) sscanf(text, "%ld %ld %ld", &nth, &fault, &sticky);
  close(fd);
  if (fault == ENOSPC && !asks_room) return 0;
  count++;
  if (count != nth && !(sticky && count > nth)) return 0;
  char fired[4096];
  snprintf(fired, sizeof fired, "%s.fired", arm);
  int mark = real_open(fired, O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
  if (mark >= 0) close(mark);
  if (fault == 0) raise(SIGKILL);
  errno = fault;
  return 1;
}

static int open_any(const char *path, int flags, mode_t mode) {
  char full[4096];
  struct stat is;
  int ours = is_ours(path) && (flags & (O_CREAT | O_TRUNC));
  int is_new = ours && stat(path, &is) != 0;
  if (is_new && fails(1)) return -1;
  int fd = real_open(path, flags, mode);
  if (fd >= 0 && ours && path_of(fd, full)) {
    if (is_new) note('C', full, 0, 0, 0);
    else if (flags & O_TRUNC) note('T', full, 0, 0, 0);
  }
  return fd;
}

#define OPENS(name) \
  int name(const char *path, int flags, ...) { \
    va_list more; va_start(more, flags); mode_t mode = va_arg(more, mode_t); va_end(more); \
    return open_any(path, flags, mode); \
  }
OPENS(open)
OPENS(open64)

ssize_t write(int fd, const void *data, size_t size) {
  char path[4096];
  if (fd == log_to || !path_of(fd, path)) return real_write(fd, data, size);
  if (fails(1)) return -1;
  off_t at = lseek(fd, 0, SEEK_CUR);
  ssize_t written = real_write(fd, data, size);
  if (written > 0) note('W', path, at, data, written);
  return written;
}

ssize_t pwrite64(int fd, const void *data, size_t size, off_t at) {
  char path[4096];
  if (!path_of(fd, path)) return real_pwrite(fd, data, size, at);
  if (fails(1)) return -1;
  ssize_t written = real_pwrite(fd, data, size, at);
  if (written > 0) note('W', path, at, data, written);
  return written;
}
ssize_t pwrite(int fd, const void *data, size_t size, off_t at) { return pwrite64(fd, data, size, at); }

int fsync(int fd) {
  char path[4096];
  int ours = path_of(fd, path);
  if (ours && fails(0)) return -1;
  int result = real_fsync(fd);
  if (ours && result == 0) note('S', path, 0, 0, 0);
  return result;
}
int fdatasync(int fd) { return fsync(fd); }

int ftruncate64(int fd, off_t size) {
  char path[4096];
  int ours = path_of(fd, path);
  if (ours && fails(0)) return -1;
  int result = real_ftruncate(fd, size);
  if (ours && result == 0) note('T', path, size, 0, 0);
  return result;
}
int ftruncate(int fd, off_t size) { return ftruncate64(fd, size); }

int rename(const char *from, const char *to) {
  if (is_ours(from) && fails(1)) return -1;
  int result = real_rename(from, to);
  if (is_ours(from) && result == 0) note('R', from, 0, to, strlen(to));
  return result;
}

int unlink(const char *path) {
  if (is_ours(path) && fails(0)) return -1;
  int result = real_unlink(path);
  if (is_ours(path) && result == 0) note('U', path, 0, 0, 0);
  return result;
}
