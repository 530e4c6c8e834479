// Solves an instance file by the network simplex of LEMON (Debian: liblemon-dev) and prints one line of JSON.
// Only solving is timed: reading the file and building the graph are not.
#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>

#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <vector>

using Graph = lemon::SmartDigraph;
using Clock = std::chrono::steady_clock;

static std::vector<int32_t> readFile(const char *path) {
  std::vector<int32_t> numbers;
  std::FILE *file = std::fopen(path, "rb");
  if (file == nullptr) std::exit(2);
  int32_t number = 0;
  while (std::fread(&number, sizeof number, 1, file) == 1) numbers.push_back(number);
  std::fclose(file);
  return numbers;
}

int main(int count, char **words) {
  if (count < 3) return 2;
  const std::vector<int32_t> file = readFile(words[1]);
  const int runs = std::atoi(words[2]);
  const int workers = file[0], gigs = file[1], pairs = file[2];
  const int32_t *seats = file.data() + 3;
  const int32_t *start = seats + gigs;
  const int32_t *gigOf = start + workers + 1;
  const int32_t *value = gigOf + pairs;

  Graph graph;
  graph.reserveNode(workers + gigs + 1);
  graph.reserveArc(pairs + gigs + workers);
  for (int node = 0; node < workers + gigs + 1; ++node) graph.addNode();
  const Graph::Node end = graph.nodeFromId(workers + gigs);
  // A map that exists before its arcs gives each new arc nothing, so every arc is told both.
  Graph::ArcMap<int> capacity(graph), cost(graph);
  const auto connect = [&](const Graph::Node from, const Graph::Node to, const int most, const int price) {
    const Graph::Arc arc = graph.addArc(from, to);
    capacity[arc] = most;
    cost[arc] = price;
  };
  const auto worker = [&](const int index) { return graph.nodeFromId(index); };
  const auto gig = [&](const int index) { return graph.nodeFromId(workers + index); };
  for (int index = 0; index < workers; ++index)
    for (int pair = start[index]; pair < start[index + 1]; ++pair)
      connect(worker(index), gig(gigOf[pair]), 1, -value[pair]);
  for (int index = 0; index < gigs; ++index) connect(gig(index), end, seats[index], 0);
  for (int index = 0; index < workers; ++index) connect(worker(index), end, 1, 0);
  Graph::NodeMap<int> supply(graph, 0);
  for (int index = 0; index < workers; ++index) supply[worker(index)] = 1;
  supply[end] = -workers;

  std::printf("{\"times\":[");
  long long objective = 0;
  for (int run = 0; run < runs; ++run) {
    lemon::NetworkSimplex<Graph, int, int> simplex(graph);
    simplex.upperMap(capacity).costMap(cost).supplyMap(supply);
    const auto from = Clock::now();
    const auto status = simplex.run();
    const std::chrono::duration<double, std::milli> took = Clock::now() - from;
    if (status != lemon::NetworkSimplex<Graph, int, int>::OPTIMAL) return 3;
    objective = -static_cast<long long>(simplex.totalCost<long long>());
    std::printf("%s%.4f", run == 0 ? "" : ",", took.count());
  }
  std::printf("],\"objective\":%lld}\n", objective);
  return 0;
}
