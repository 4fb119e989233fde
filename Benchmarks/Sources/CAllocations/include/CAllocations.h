#ifndef CALLOCATIONS_H
#define CALLOCATIONS_H

#include <stdbool.h>
#include <stdint.h>

// What one thread asked the heap for between start and stop.
typedef struct {
  uint64_t count;       // calls that returned new memory (malloc, calloc, realloc, aligned)
  uint64_t bytes;       // usable bytes of those
  int64_t live_bytes;   // allocated and not freed since the start; negative when more was freed
  int64_t peak_bytes;   // the highest that live_bytes was
} allocation_counts;

// Whether this program's heap calls can be counted on this platform.
bool allocations_are_counted(void);

// Counts the calling thread's allocations from now on, from zero.
void allocations_start(void);

// Stops counting and says what was counted.
allocation_counts allocations_stop(void);

// Keeps memory that is freed from now on for the next who asks for it.
void allocations_keep_freed_memory(void);

#endif
