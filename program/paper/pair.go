package paper

type pair struct{ Name, Text string }
