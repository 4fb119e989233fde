// Takes the place of malloc and its kin by symbol interposition: the linker resolves every call, also
// those of the Swift runtime, to the definitions in the executable. They forward to glibc's own under
// its internal names, and count only between start and stop, so that timed rounds pay one branch.

#include "CAllocations.h"
#include <errno.h>
#include <features.h>
#include <limits.h>
#include <malloc.h>
#include <stddef.h>

#if defined(__GLIBC__)

extern void *__libc_malloc(size_t);
extern void *__libc_calloc(size_t, size_t);
extern void *__libc_realloc(void *, size_t);
extern void *__libc_memalign(size_t, size_t);
extern void __libc_free(void *);

// Thread-local storage of the executable is laid out at start: reaching it allocates nothing.
static _Thread_local bool counting;
static _Thread_local allocation_counts counts;

static void *took(void *memory) {
  if (__builtin_expect(counting && memory != NULL, 0)) {
    int64_t size = (int64_t)malloc_usable_size(memory);
    counts.count += 1;
    counts.bytes += (uint64_t)size;
    counts.live_bytes += size;
    if (counts.live_bytes > counts.peak_bytes) counts.peak_bytes = counts.live_bytes;
  }
  return memory;
}

static void gave(void *memory) {
  if (__builtin_expect(counting && memory != NULL, 0))
    counts.live_bytes -= (int64_t)malloc_usable_size(memory);
}

void *malloc(size_t size) { return took(__libc_malloc(size)); }

void *calloc(size_t count, size_t size) { return took(__libc_calloc(count, size)); }

void *realloc(void *memory, size_t size) {
  gave(memory);
  return took(__libc_realloc(memory, size));
}

void free(void *memory) {
  gave(memory);
  __libc_free(memory);
}

void *memalign(size_t alignment, size_t size) { return took(__libc_memalign(alignment, size)); }

void *aligned_alloc(size_t alignment, size_t size) { return memalign(alignment, size); }

int posix_memalign(void **memory, size_t alignment, size_t size) {
  void *found = memalign(alignment, size);
  if (found == NULL) return ENOMEM;
  *memory = found;
  return 0;
}

bool allocations_are_counted(void) { return true; }

void allocations_start(void) {
  counts = (allocation_counts){0};
  counting = true;
}

allocation_counts allocations_stop(void) {
  counting = false;
  return counts;
}

void allocations_keep_freed_memory(void) {
  mallopt(M_MMAP_MAX, 0);
  mallopt(M_TRIM_THRESHOLD, INT_MAX);
  mallopt(M_TOP_PAD, 64 << 20);
}

#else

bool allocations_are_counted(void) { return false; }
void allocations_start(void) {}
allocation_counts allocations_stop(void) { return (allocation_counts){0}; }
void allocations_keep_freed_memory(void) {}

#endif
