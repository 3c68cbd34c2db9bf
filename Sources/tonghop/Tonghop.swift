import ArgumentParser

@main
struct Tonghop: ParsableCommand {}
