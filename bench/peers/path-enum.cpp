// The first paths between two concepts, by the index walk that Sun, Chen, He and Hooi describe (PathEnum, SIGMOD 2021), written from the
// description of it: distances from the start and to the end, bounded by the length; of each concept that can lie on a
// path, its neighbors in order of their distance to the end; then depth first along those that still are near enough.
//
//   path-enum <graph> <questions> <rounds>
//
// graph: uint32 concepts, uint32 edges, then offsets and targets one way, then the other way.
// questions: uint32 start, end, length, limit, each. Prints a line for each: count, checksum, nanoseconds (the least of the rounds).
#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <vector>

using Numbers = std::vector<uint32_t>;

static Numbers numbersIn(const char* file) {
  FILE* input = std::fopen(file, "rb");
  if (input == nullptr) std::exit(2);
  std::fseek(input, 0, SEEK_END);
  Numbers numbers(std::ftell(input) / 4);
  std::rewind(input);
  if (std::fread(numbers.data(), 4, numbers.size(), input) != numbers.size()) std::exit(2);
  std::fclose(input);
  return numbers;
}

struct Rows {
  const uint32_t* offsets;
  const uint32_t* targets;
};

static constexpr uint8_t FAR = 255;

struct Search {
  Rows out, in;
  std::vector<uint8_t> fromStart, toEnd, onPath;
  Numbers forward, backward, first, place;
  Numbers neighbors, limits;
  uint32_t length = 0, end = 0, limit = 0;
  uint32_t count = 0, checksum = 0;
  uint32_t path[64], counts[64];

  explicit Search(uint32_t size, Rows out, Rows in)
      : out(out), in(in), fromStart(size, FAR), toEnd(size, FAR), onPath(size, 0), place(size, 0) {}

  // Bounded distances; what lies too far from the other side is not gone on from.
  void measure(Rows rows, uint32_t from, std::vector<uint8_t>& distance, Numbers& reached, const std::vector<uint8_t>* other) {
    reached.clear();
    reached.push_back(from);
    distance[from] = 0;
    for (size_t head = 0; head < reached.size(); head++) {
      uint32_t node = reached[head];
      uint32_t next = distance[node] + 1u;
      if (next > length) break;
      for (uint32_t step = rows.offsets[node]; step < rows.offsets[node + 1]; step++) {
        uint32_t to = rows.targets[step];
        if (distance[to] != FAR) continue;
        if (other != nullptr && ((*other)[to] == FAR || (*other)[to] + next > length)) continue;
        distance[to] = next;
        reached.push_back(to);
      }
    }
  }

  // Neighbors sorted by distance to the end, and for each rest of the length, how many of them are near enough.
  void index() {
    neighbors.clear();
    limits.clear();
    uint32_t number = 0;
    for (uint32_t node : forward) {
      if (toEnd[node] == FAR) continue;
      place[node] = number++;
      uint32_t begin = neighbors.size();
      uint32_t slack = length - fromStart[node];
      std::fill(counts, counts + length + 1, 0);
      for (uint32_t step = out.offsets[node]; step < out.offsets[node + 1]; step++) {
        uint32_t to = out.targets[step];
        if (toEnd[to] < slack && fromStart[to] != FAR) counts[toEnd[to]]++;
      }
      for (uint32_t rest = 0, sum = begin; rest <= length; rest++) {
        uint32_t here = counts[rest];
        counts[rest] = sum;
        sum += here;
        limits.push_back(sum);
      }
      neighbors.resize(limits.back());
      for (uint32_t step = out.offsets[node]; step < out.offsets[node + 1]; step++) {
        uint32_t to = out.targets[step];
        if (toEnd[to] < slack && fromStart[to] != FAR) neighbors[counts[toEnd[to]]++] = to;
      }
      limits.push_back(begin);
    }
  }

  void found(uint32_t depth) {
    uint32_t sum = 2166136261u;
    for (uint32_t at = 0; at <= depth; at++) sum = (sum ^ path[at]) * 16777619u;
    checksum += sum;
    count++;
  }

  void walk(uint32_t node, uint32_t depth) {
    if (node == end) {
      found(depth);
      return;
    }
    const uint32_t* row = &limits[static_cast<size_t>(place[node]) * (length + 2)];
    uint32_t last = row[length - depth - 1];
    for (uint32_t at = row[length + 1]; at < last; at++) {
      uint32_t to = neighbors[at];
      if (onPath[to]) continue;
      onPath[to] = 1;
      path[depth + 1] = to;
      walk(to, depth + 1);
      onPath[to] = 0;
      if (count == limit) return;
    }
  }

  void ask(uint32_t start, uint32_t last, uint32_t steps, uint32_t most) {
    end = last;
    length = steps;
    limit = most;
    count = checksum = 0;
    measure(in, end, toEnd, backward, nullptr);
    if (toEnd[start] != FAR) {
      measure(out, start, fromStart, forward, &toEnd);
      index();
      path[0] = start;
      onPath[start] = 1;
      walk(start, 0);
      onPath[start] = 0;
      for (uint32_t node : forward) fromStart[node] = FAR;
    }
    for (uint32_t node : backward) toEnd[node] = FAR;
  }
};

int main(int count, char** words) {
  if (count != 4) return 2;
  Numbers graph = numbersIn(words[1]);
  Numbers questions = numbersIn(words[2]);
  int rounds = std::atoi(words[3]);
  uint32_t size = graph[0], edges = graph[1];
  const uint32_t* at = graph.data() + 2;
  Rows out{at, at + size + 1};
  Rows in{at + size + 1 + edges, at + 2 * (size + 1) + edges};
  Search search(size, out, in);
  for (size_t question = 0; question + 3 < questions.size(); question += 4) {
    uint64_t least = UINT64_MAX;
    for (int round = 0; round < rounds; round++) {
      auto began = std::chrono::steady_clock::now();
      search.ask(questions[question], questions[question + 1], questions[question + 2], questions[question + 3]);
      uint64_t took =
          std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now() - began).count();
      if (took < least) least = took;
    }
    std::printf("%u %u %llu\n", search.count, search.checksum, static_cast<unsigned long long>(least));
  }
}
