FROM node:24-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production \
    AFTERWORD_DATABASE=/data/afterword.sqlite \
    AFTERWORD_PLAYGROUND_DATABASE=/data/playground.sqlite \
    AFTERWORD_HEALTH_PORT=8080
RUN mkdir /data && chown node:node /data
# better-sqlite3 brings its binaries; without --ignore-scripts npm would try to compile it.
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force
COPY migrations ./migrations
COPY adapters ./adapters
COPY src ./src
USER node
VOLUME /data
EXPOSE 4141
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s CMD ["node", "src/operations/health-check.ts"]
CMD ["node", "src/main.ts"]
